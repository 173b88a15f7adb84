package org.rihla.centre.homecoming.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.homecoming.Recalls;
import org.rihla.centre.homecoming.Recalls.RecallView;
import org.rihla.centre.homecoming.ReturnClass;
import org.rihla.centre.homecoming.Returns.ReturnView;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Card;
import org.rihla.centre.site.parts.Card.Look;

/** The cards of the worker's page that tell of her contract, her return and her recall. */
final class WorkerCards {
    private WorkerCards() {}

    /** What to do now; empty when nothing is asked of her. */
    static List<Card> now(
            @Nullable PlacementView placement,
            @Nullable ReturnView comingHome,
            @Nullable RecallView recall) {
        List<Card> cards = new ArrayList<>();
        if (recall != null) {
            boolean called = recall.state() == Recalls.State.NOTIFIED;
            cards.add(card(Look.SUN, Icon.RETURN, called ? "recall" : "omitted", "/me/recall"));
        }
        if (placement != null && placement.state() == Placements.State.CONTRACT_READY) {
            cards.add(card(Look.SUN, Icon.BOOK, "hear-contract", "/me/contract"));
        }
        if (comingHome != null && mustCheckIn(comingHome)) {
            cards.add(
                    new Card(
                            Look.SUN,
                            Icon.HOME,
                            Text.of("worker.card.check-in"),
                            Text.of("worker.card.check-in.text", comingHome.deadline()),
                            "/me/return",
                            null));
        }
        return cards;
    }

    /** Her file. */
    static List<Card> file(boolean hasPlacement, long readings) {
        List<Card> cards = new ArrayList<>();
        if (hasPlacement) {
            cards.add(card(Look.SEA, Icon.BOOK, "contract", "/me/contract"));
            cards.add(card(Look.SEA, Icon.BOAT, "return", "/me/return"));
        }
        cards.add(card(Look.SEA, Icon.FLAG, "history", "/me/history"));
        cards.add(card(Look.OK, Icon.MONEY, "paid", "/me/paid"));
        cards.add(
                new Card(
                        Look.SEA,
                        Icon.EYE,
                        Text.of("worker.card.readings"),
                        Text.of("worker.card.readings.text", readings),
                        "/me/readings",
                        null));
        return cards;
    }

    private static boolean mustCheckIn(ReturnView comingHome) {
        return comingHome.checkedInOn() == null
                && (comingHome.exitedOn() != null
                        || comingHome.returnClass() == ReturnClass.EXITED_NOT_CHECKED_IN);
    }

    private static Card card(Look look, Icon icon, String name, String href) {
        return new Card(
                look,
                icon,
                Text.of("worker.card." + name),
                Text.of("worker.card." + name + ".text"),
                href,
                null);
    }
}
