package org.rihla.law.sharedlists;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * One candidate on a shared list; her identity is elsewhere.
 *
 * @param number progressive number, given once and kept for ever
 * @param contract which list
 * @param appliedAt when she applied, in the origin's local time
 * @param priority returning seasonals within the agreement come first
 * @param marks what is established
 */
public record ListEntry(
        int number,
        Contract contract,
        LocalDateTime appliedAt,
        Priority priority,
        Set<Mark> marks) {

    /** There is a list for each kind of contract. */
    public enum Contract {
        FIXED_TERM,
        PERMANENT,
        SEASONAL
    }

    /** Who comes first; in order. */
    public enum Priority {
        RETURNING_SEASONAL,
        NONE
    }

    /** What is established about an entry. */
    public enum Mark {
        CONSENTS,
        QUALIFIED,
        WITHDRAWN
    }

    public ListEntry {
        marks = Set.copyOf(marks);
    }

    /** Still on the list. */
    public boolean listed() {
        return !marks.contains(Mark.WITHDRAWN);
    }

    /** May be proposed to an employer. */
    public boolean available() {
        return listed() && marks.contains(Mark.CONSENTS) && marks.contains(Mark.QUALIFIED);
    }
}
