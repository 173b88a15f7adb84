package org.rihla.centre.ledger.web;

import java.util.ArrayList;
import java.util.List;
import org.rihla.centre.ledger.Claims;
import org.rihla.centre.ledger.Claims.ClaimView;
import org.rihla.centre.ledger.Claims.Decision;
import org.rihla.centre.ledger.Claims.Move;
import org.rihla.centre.ledger.Ledger.Account;
import org.rihla.centre.ledger.web.LedgerPage.Step;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.Tag;

/** Sums, states and moves in words. */
final class LedgerTexts {
    private LedgerTexts() {}

    /** What a journey cost, in a few figures. */
    static List<Fact> facts(Account account) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(
                        Text.of("ledger.borne"),
                        account.known()
                                ? Text.asIs(account.borne())
                                : Text.of("ledger.not-known")));
        facts.add(
                Fact.of(
                        Text.of("ledger.first-month"),
                        account.firstMonth() == null
                                ? Text.of("ledger.not-known")
                                : Text.asIs(account.firstMonth())));
        if (account.known() && account.months() != null) {
            facts.add(Fact.of(Text.of("ledger.months"), Text.asIs(account.months())));
        }
        return facts;
    }

    /** A claim's state as words, icon and colour. */
    static Tag tag(Claims.State state) {
        Text words = Text.of("ledger.claim." + LedgerForms.code(state));
        return switch (state) {
            case OPEN, CONFIRMED, CONTESTED -> Tag.waiting(words);
            case REFUND_DUE -> Tag.going(words);
            case REFUNDED -> Tag.ok(words);
            case DECIDED -> Tag.later(words);
        };
    }

    /** What can be done with a claim; a decision is one of two. */
    static List<Step> steps(ClaimView claim, boolean mayWrite, boolean mayDecide) {
        List<Step> steps = new ArrayList<>();
        for (Move move : claim.possible()) {
            if (move != Move.DECIDE && move != Move.ASK_EMPLOYER && mayWrite) {
                steps.add(step(move));
            } else if (move == Move.DECIDE && mayDecide) {
                steps.add(decide(Decision.OWED));
                steps.add(decide(Decision.NO_GROUND));
            }
        }
        return steps;
    }

    private static Step step(Move move) {
        return new Step(move.name(), "", Text.of("ledger.move." + LedgerForms.code(move)));
    }

    private static Step decide(Decision decision) {
        return new Step(
                Move.DECIDE.name(),
                decision.name(),
                Text.of("ledger.decide." + LedgerForms.code(decision)));
    }
}
