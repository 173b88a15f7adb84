package org.rihla.centre.guidance;

import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Tag;
import org.rihla.law.Finding;
import org.rihla.law.eligibility.Truth;

/** An answer, or one of its grounds, in one word. */
public enum Standing {
    /** In order. */
    YES,
    /** Something is not known or not there yet. */
    MISSING,
    /** To be asked: the texts leave it open, or there is something to know. */
    ASK,
    /** Not as it stands. */
    NO;

    /** The word with its icon. */
    public Tag tag() {
        Text word = Text.of("guidance.standing." + name());
        return switch (this) {
            case YES -> Tag.ok(word);
            case MISSING, ASK -> Tag.waiting(word);
            case NO -> Tag.no(word);
        };
    }

    static Standing of(Finding finding) {
        return switch (finding.verdict()) {
            case OK -> YES;
            case WARN, HOLD -> ASK;
            case UNKNOWN -> MISSING;
            case REJECT -> NO;
        };
    }

    static Standing of(Truth truth) {
        return switch (truth) {
            case TRUE -> YES;
            case FALSE -> NO;
            case UNKNOWN -> MISSING;
        };
    }
}
