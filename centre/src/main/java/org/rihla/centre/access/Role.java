package org.rihla.centre.access;

import static org.rihla.centre.access.Right.*;

import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody is to the programme; decides what she may do, while her {@link Scope} decides to
 * whom.
 */
public enum Role {
    /** Keeps the system running; reads no person's file. */
    ADMINISTRATOR(
            EnumSet.of(
                    MANAGE_ACCOUNTS,
                    MANAGE_NETWORK,
                    IMPORT,
                    SEE_SEASON,
                    SEE_NETWORK,
                    SEE_AVENUES,
                    SEE_AGREEMENTS)),
    /** The international division: seasons, offers, calls, second signatures. */
    DIVISION(
            EnumSet.of(
                    MANAGE_SEASONS,
                    DECIDE_EMPLOYERS,
                    FILE_OFFERS,
                    DECIDE_OFFERS,
                    MANAGE_CALLS,
                    SIGN_SELECTION,
                    READ_FILES,
                    WRITE_FILES,
                    MOVE_PLACEMENTS,
                    CHECK_IN,
                    MANAGE_RECALLS,
                    IMPORT,
                    SEE_OFFERS,
                    SEE_SEASON,
                    SEE_NETWORK,
                    SEE_AVENUES,
                    MANAGE_AVENUES,
                    SEE_AGREEMENTS,
                    MANAGE_AGREEMENTS)),
    /** An agency's counsellor: registers, receives, prepares lists, checks returns in. */
    COUNSELLOR(
            EnumSet.of(
                    READ_FILES,
                    WRITE_FILES,
                    PREPARE_SELECTION,
                    MOVE_PLACEMENTS,
                    CHECK_IN,
                    SEE_OFFERS,
                    SEE_SEASON,
                    SEE_NETWORK,
                    SEE_AVENUES)),
    /** An employer or her association: her own offers and workers, nothing else. */
    EMPLOYER(EnumSet.of(FILE_OFFERS, SEE_OFFERS, CONFIRM_WORK, ANSWER_RECALLS, ANSWER_REFUNDS)),
    /** A mediator of the partner's centre abroad: arrivals, work, returns. */
    MEDIATOR(
            EnumSet.of(
                    READ_FILES,
                    MOVE_PLACEMENTS,
                    CHECK_IN,
                    SEE_OFFERS,
                    SEE_SEASON,
                    SEE_AVENUES,
                    SEE_AGREEMENTS)),
    /** The worker herself: her own journey. */
    WORKER(EnumSet.of(OWN_JOURNEY)),
    /** The system on a timer; acts under the name of the rule that set the timer. */
    SYSTEM(EnumSet.allOf(Right.class));

    @SuppressWarnings("ImmutableEnumChecker") // the constructor keeps an unmodifiable copy
    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = Set.copyOf(rights);
    }

    /** Whether this role has a right at all; the record's territory is checked besides. */
    public boolean has(Right right) {
        return rights.contains(right);
    }
}
