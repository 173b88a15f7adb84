package org.rihla.law.avenues;

import java.util.Set;

/** How far an avenue's text is; nothing is ever deleted, only ended. */
public enum AvenueState {
    /** Written by one person. */
    DRAFT,
    /** Read again by a second person. */
    REVIEWED,
    /** What everybody is told. */
    PUBLISHED,
    /** Another text has taken its place; it still answers for its own days. */
    SUPERSEDED,
    /** It should not have been told, or the way has been closed. */
    WITHDRAWN;

    /** The states that may follow. */
    public Set<AvenueState> next() {
        return switch (this) {
            case DRAFT -> Set.of(REVIEWED, WITHDRAWN);
            case REVIEWED -> Set.of(DRAFT, PUBLISHED, WITHDRAWN);
            case PUBLISHED -> Set.of(SUPERSEDED, WITHDRAWN);
            case SUPERSEDED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether people are told of it: today's avenues, and those that hold for days past. */
    public boolean told() {
        return this == PUBLISHED || this == SUPERSEDED;
    }
}
