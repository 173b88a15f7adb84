package org.rihla.law.triage;

import static org.rihla.law.triage.Indicator.DEBT_BONDAGE;
import static org.rihla.law.triage.Indicator.INTIMIDATION_AND_THREATS;
import static org.rihla.law.triage.Indicator.PHYSICAL_OR_SEXUAL_VIOLENCE;
import static org.rihla.law.triage.Indicator.RESTRICTION_OF_MOVEMENT;
import static org.rihla.law.triage.Indicator.RETENTION_OF_DOCUMENTS;

import java.util.Set;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;

/**
 * Proposes a severity from what is ticked (R16); a person confirms. Raising is free, lowering needs
 * a reason.
 */
public final class Triage {
    private Triage() {}

    /** The proposal: one of the gravest signs is enough for severity one. */
    public static Severity propose(Set<Indicator> indicators, Set<Circumstance> circumstances) {
        boolean gravest =
                circumstances.contains(Circumstance.ASKS_FOR_RESCUE)
                        || indicators.contains(PHYSICAL_OR_SEXUAL_VIOLENCE)
                        || indicators.containsAll(
                                Set.of(RETENTION_OF_DOCUMENTS, RESTRICTION_OF_MOVEMENT))
                        || indicators.containsAll(Set.of(INTIMIDATION_AND_THREATS, DEBT_BONDAGE));
        if (gravest) {
            return Severity.ONE;
        }
        // A kept passport is grave even where she can move freely: one step from a locked gate.
        boolean grave =
                indicators.size() >= 2
                        || indicators.contains(RETENTION_OF_DOCUMENTS)
                        || circumstances.contains(Circumstance.WAGES_WITHHELD_MORE_THAN_ONE_PERIOD)
                        || circumstances.contains(Circumstance.RETALIATION);
        return grave ? Severity.TWO : Severity.THREE;
    }

    /** The proposal in words. */
    public static Finding describe(Severity proposed) {
        return Finding.hold(Rule.R16_TRIAGE, MessageKey.SEVERITY_PROPOSED, proposed.number());
    }

    /**
     * A person's decision.
     *
     * @param proposed what {@link #propose} said, or what stood before
     * @param chosen what the person says
     * @param reason why, needed only for a milder severity
     */
    public static Finding decide(Severity proposed, Severity chosen, String reason) {
        return chosen.compareTo(proposed) > 0 && reason.isBlank()
                ? Finding.reject(Rule.R16_TRIAGE, MessageKey.LOWERING_NEEDS_REASON)
                : Finding.ok(Rule.R16_TRIAGE, MessageKey.SEVERITY_SET, chosen.number());
    }
}
