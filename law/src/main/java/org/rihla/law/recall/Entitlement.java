package org.rihla.law.recall;

import java.util.List;
import org.rihla.law.Finding;

/**
 * Whether a worker has a right to be recalled.
 *
 * @param outcome the answer
 * @param findings the reasons
 */
public record Entitlement(Outcome outcome, List<Finding> findings) {

    /** The possible answers. */
    public enum Outcome {
        ENTITLED,
        /** Not this time, but the right is kept. */
        DEFERRED,
        NOT_ENTITLED,
        /** Another employer asks: change of employer (110) or nominative offer (123.1.a). */
        NOT_A_RECALL
    }

    public Entitlement {
        findings = List.copyOf(findings);
    }
}
