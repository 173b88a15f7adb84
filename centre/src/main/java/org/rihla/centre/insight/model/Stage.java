package org.rihla.centre.insight.model;

import java.util.Optional;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.selection.Applications;

/** A step of the season's funnel that somebody can reach; counted once a person and season. */
public enum Stage {
    /** Has applied at least once; how often people came at all is counted beside it. */
    UNIQUE,
    LATE,
    TO_COMPLETE,
    NOT_ELIGIBLE,
    ELIGIBLE,
    SHORTLISTED,
    RESERVE,
    CONVOKED,
    ABSENT,
    PRESENT,
    SELECTED,
    DECLINED,
    CONFIRMED,
    CONTRACTED,
    CLEARED,
    DEPARTED,
    ARRIVED,
    WORKING,
    ENDED,
    EXITED,
    RETURNED,
    WITHDRAWN;

    /** The step that a state of an application is, if it is one. */
    public static Optional<Stage> of(Applications.State state) {
        return switch (state) {
            case APPLIED -> Optional.of(UNIQUE);
            case LATE -> Optional.of(LATE);
            case TO_COMPLETE -> Optional.of(TO_COMPLETE);
            case NOT_ELIGIBLE -> Optional.of(NOT_ELIGIBLE);
            case ELIGIBLE -> Optional.of(ELIGIBLE);
            case SHORTLISTED -> Optional.of(SHORTLISTED);
            case RESERVE, ON_RESERVE_LIST -> Optional.of(RESERVE);
            case CONVOKED -> Optional.of(CONVOKED);
            case ABSENT -> Optional.of(ABSENT);
            case PRESENT -> Optional.of(PRESENT);
            case SELECTED -> Optional.of(SELECTED);
            case CONFIRMED -> Optional.of(CONFIRMED);
            case DECLINED -> Optional.of(DECLINED);
            case NOT_SHORTLISTED, NOT_SELECTED, LAPSED -> Optional.empty();
        };
    }

    /** The step that a state of a placement is, if it is one. */
    public static Optional<Stage> of(Placements.State state) {
        return switch (state) {
            case SIGNED_EMPLOYER -> Optional.of(CONTRACTED);
            case CLEARED -> Optional.of(CLEARED);
            case DEPARTED -> Optional.of(DEPARTED);
            case ARRIVED -> Optional.of(ARRIVED);
            case WORKING -> Optional.of(WORKING);
            case ENDING -> Optional.of(ENDED);
            case EXITED -> Optional.of(EXITED);
            case RETURNED -> Optional.of(RETURNED);
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            case SELECTED,
                    CONTRACT_READY,
                    READ_TO_WORKER,
                    SIGNED_WORKER,
                    TO_LOCATE,
                    EXITED_NOT_CHECKED_IN,
                    LAWFUL_STAY,
                    NOT_RETURNED ->
                    Optional.empty();
        };
    }
}
