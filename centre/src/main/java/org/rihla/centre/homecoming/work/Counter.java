package org.rihla.centre.homecoming.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.homecoming.Returns.CheckIn;
import org.rihla.centre.homecoming.model.ReturnBook;
import org.rihla.centre.homecoming.model.ReturnBook.CheckInEntry;
import org.rihla.centre.homecoming.model.Standing;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Placements.ReturnSignal.CheckedIn;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.placement.Placements.Timing;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.rihla.law.returns.ReturnAssessment;
import org.rihla.law.returns.ReturnClass;
import org.rihla.law.returns.ReturnTerms;
import org.springframework.stereotype.Component;

/** The counter where a return is confirmed: three minutes, a document seen, a receipt. */
@Component
class Counter {
    private static final int LONGEST = 200;
    private static final Set<String> DOCUMENTS = Set.of("PASSPORT", "IDENTITY_CARD");
    private static final String NOTHING_SEEN = "NONE";

    private final Placements placements;
    private final ReturnBook book;
    private final Clock clock;

    Counter(Placements placements, ReturnBook book, Clock clock) {
        this.placements = placements;
        this.book = book;
        this.clock = clock;
    }

    Answer<PlacementView> checkIn(
            Actor actor, PlacementView placement, CheckIn typed, ReturnTerms terms) {
        String place = TextRules.clean(typed.place());
        CheckIn entered =
                new CheckIn(typed.on(), typed.exitedOn(), typed.documentSeen().strip(), place);
        List<FieldFault> faults = faults(entered);
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(Refusal.ofFields("homecoming.check-fields", faults));
        }
        if (entered.documentSeen().equals(NOTHING_SEEN)) {
            return Answer.refused("homecoming.identity-not-seen");
        }
        if (placement.state() == State.RETURNED) {
            return alreadyHome(placement);
        }
        return confirm(actor, placement, entered, terms);
    }

    private Answer<PlacementView> confirm(
            Actor actor, PlacementView placement, CheckIn entered, ReturnTerms terms) {
        LocalDate exit = exit(placement, entered);
        if (exit != null && entered.on().isBefore(exit)) {
            return Answer.refused("homecoming.before-exit", entered.on(), exit);
        }
        ReturnAssessment assessed = Standing.checkingIn(placement, entered.on(), exit, terms);
        Timing timing = assessed.returnClass() == ReturnClass.LATE ? Timing.LATE : Timing.ON_TIME;
        String receipt = book.nextReceipt(entered.on().getYear());
        CheckedIn signal =
                new CheckedIn(
                        entered.on(),
                        exit,
                        timing,
                        receipt,
                        entered.documentSeen(),
                        entered.place());
        return placements
                .settle(actor, placement.id(), signal)
                .map(home -> {
                    book.add(
                            new CheckInEntry(
                                    home.id(),
                                    receipt,
                                    entered.on(),
                                    exit,
                                    entered.documentSeen(),
                                    entered.place(),
                                    actor.name()));
                    return home;
                });
    }

    private List<FieldFault> faults(CheckIn entered) {
        LocalDate today = LocalDate.now(clock);
        List<FieldFault> faults = new ArrayList<>();
        LocalDate exit = entered.exitedOn();
        if (entered.on().isAfter(today)) {
            faults.add(FieldFault.of("on", "homecoming.in-future"));
        }
        if (exit != null && exit.isAfter(today)) {
            faults.add(FieldFault.of("exitedOn", "homecoming.in-future"));
        }
        if (!DOCUMENTS.contains(entered.documentSeen())
                && !entered.documentSeen().equals(NOTHING_SEEN)) {
            faults.add(FieldFault.of("documentSeen", "shared.not-a-choice"));
        }
        TextRules.required("place", entered.place())
                .or(() -> TextRules.plain("place", entered.place(), LONGEST))
                .ifPresent(faults::add);
        return faults;
    }

    private static @Nullable LocalDate exit(PlacementView placement, CheckIn entered) {
        LocalDate typed = entered.exitedOn();
        return typed == null ? placement.exitedOn() : typed;
    }

    private static Answer<PlacementView> alreadyHome(PlacementView placement) {
        String receipt = placement.receipt();
        return Answer.refused(
                "homecoming.already-checked-in", receipt == null ? placement.number() : receipt);
    }
}
