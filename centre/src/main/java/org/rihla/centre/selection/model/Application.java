package org.rihla.centre.selection.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.FindingView;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.CallId;

/**
 * One person's application to one call.
 *
 * @param number stands for her on public lists and in the draw, such as {@code 2027-H-0001-00042}
 * @param agency the competent agency when she applied
 * @param place her place on the list, once there is one
 * @param reason coded, of the last move that needed one
 * @param answerBy until when she may answer, while she is selected
 */
public record Application(
        ApplicationId id,
        String number,
        CallId call,
        PersonId person,
        AgencyId agency,
        State state,
        String channel,
        Instant expressedAt,
        @Nullable Place place,
        @Nullable String reason,
        @Nullable LocalDate completeBy,
        @Nullable Instant answerBy,
        long version) {

    /**
     * A place on the list of an agency.
     *
     * @param of how many were ranked
     * @param drawHash her number in the draw
     * @param decidedBy what put her behind the one before: {@code FIRST}, {@code SCORE}, {@code
     *     WAITING_TIME} or {@code DRAW}
     * @param proposed where the list will put her when it is signed
     */
    public record Place(
            int rank,
            int of,
            int score,
            int waitingDays,
            String drawHash,
            String decidedBy,
            State proposed) {}

    /**
     * The same application in another state.
     *
     * @param until until when she may answer, if she is selected
     */
    public Application moved(State next, @Nullable String why, @Nullable Instant until) {
        return new Application(
                id,
                number,
                call,
                person,
                agency,
                next,
                channel,
                expressedAt,
                place,
                why,
                completeBy,
                until,
                version);
    }

    /**
     * The same application, judged once more.
     *
     * @param why the code of a condition that is not met, if one is not
     */
    public Application judged(State next, @Nullable String why, @Nullable LocalDate until) {
        return new Application(
                id,
                number,
                call,
                person,
                agency,
                next,
                channel,
                expressedAt,
                place,
                why,
                until,
                null,
                version);
    }

    /** The same application, counted from a stamp that lies inside the window. */
    public Application stamped(State next, String way, Instant at) {
        return new Application(
                id, number, call, person, agency, next, way, at, null, null, null, null, version);
    }

    /** The same application with a place on the list, or without one. */
    public Application at(@Nullable Place where) {
        return new Application(
                id,
                number,
                call,
                person,
                agency,
                state,
                channel,
                expressedAt,
                where,
                reason,
                completeBy,
                answerBy,
                version);
    }

    /** Whether it has changed since the list was made, so that the list is no longer right. */
    public boolean differsFromList() {
        return (state == State.ELIGIBLE) != (place != null);
    }

    /** The application as staff and the person herself see it. */
    public ApplicationView view(String callCode, List<FindingView> findings) {
        return new ApplicationView(
                id,
                number,
                call,
                callCode,
                person,
                agency,
                state,
                channel,
                expressedAt,
                findings,
                place == null ? null : place.score(),
                place == null ? null : place.rank(),
                place == null ? null : place.of(),
                place == null ? null : place.drawHash(),
                reason,
                completeBy,
                answerBy,
                version);
    }
}
