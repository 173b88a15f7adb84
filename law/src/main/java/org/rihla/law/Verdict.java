package org.rihla.law;

import java.util.Collection;
import java.util.Comparator;

/** What a finding means for the question asked, from the mildest to the gravest. */
public enum Verdict {
    /** The condition is met. */
    OK,
    /** Allowed, but somebody should know. */
    WARN,
    /** Not decidable yet: a fact or a document is missing. */
    UNKNOWN,
    /** Must wait for a person's check. */
    HOLD,
    /** Not possible as it stands. */
    REJECT;

    /** The gravest verdict of all findings; {@link #OK} when there are none. */
    public static Verdict gravest(Collection<Finding> findings) {
        return findings.stream().map(Finding::verdict).max(Comparator.naturalOrder()).orElse(OK);
    }
}
