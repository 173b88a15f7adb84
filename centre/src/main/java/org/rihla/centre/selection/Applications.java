package org.rihla.centre.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Slice;

/**
 * One person's application to one call, from her expression of interest to her result (C13–C15).
 */
public interface Applications {

    /** Where an application stands (the tables of C14 and C15 in one). */
    enum State {
        APPLIED,
        LATE,
        TO_COMPLETE,
        NOT_ELIGIBLE,
        ELIGIBLE,
        SHORTLISTED,
        RESERVE,
        NOT_SHORTLISTED,
        CONVOKED,
        PRESENT,
        ABSENT,
        SELECTED,
        ON_RESERVE_LIST,
        NOT_SELECTED,
        CONFIRMED,
        DECLINED,
        LAPSED
    }

    /** What a person or an officer does with an application. */
    enum Move {
        COUNT_IN_TIME,
        FIND_ELIGIBLE,
        FIND_NOT_ELIGIBLE,
        ASK_TO_COMPLETE,
        SHORTLIST,
        PUT_IN_RESERVE,
        LEAVE_OUT,
        CONVOKE,
        MARK_PRESENT,
        MARK_ABSENT,
        SELECT,
        KEEP_IN_RESERVE,
        NOT_SELECT,
        CONFIRM,
        DECLINE,
        LAPSE,
        PUT_ON_LIST
    }

    /**
     * One criterion of eligibility or ranking with what was found.
     *
     * @param code the predicate's or criterion's code
     * @param outcome {@code TRUE}, {@code FALSE}, {@code UNKNOWN}, or points in words for ranking
     * @param messageKey the sentence
     * @param args what it mentions
     * @param article the source, if it is a rule of law
     * @param points points given, for ranking
     */
    record FindingView(
            String code,
            String outcome,
            String messageKey,
            List<String> args,
            @Nullable String article,
            @Nullable Integer points) {}

    /** An application as staff and the person herself see it. */
    record ApplicationView(
            ApplicationId id,
            String number,
            CallId call,
            String callCode,
            PersonId person,
            AgencyId agency,
            State state,
            String channel,
            Instant expressedAt,
            List<FindingView> findings,
            @Nullable Integer score,
            @Nullable Integer rank,
            @Nullable Integer rankedOf,
            @Nullable String drawHash,
            @Nullable String reason,
            @Nullable LocalDate completeBy,
            @Nullable Instant answerBy,
            long version) {}

    /**
     * Takes down an expression of interest by any channel; the same person again gives back the
     * first one, one after the window is kept as LATE. Eligibility is judged at once.
     */
    Answer<ApplicationView> express(Actor actor, CallId call, PersonId person, String channel);

    /**
     * What was written down away from the counter, on a paper form or by phone.
     *
     * @param channel by which way it came
     * @param at the moment that is stamped on it; the window is judged by it
     * @param witness where or by whom it was collected
     */
    record Collected(String channel, Instant at, String witness) {}

    /** What became of a form. */
    enum Fate {
        TAKEN,
        LATE,
        ALREADY_THERE
    }

    /** A form's application and what became of the form. */
    record Taken(ApplicationView application, Fate fate) {}

    /**
     * Takes down an expression that was collected earlier: it counts from its stamp, so that nobody
     * loses her chance because her form was typed late. A stamp after the window is kept as LATE;
     * one before the window or in the future is refused.
     */
    Answer<Taken> expressCollected(Actor actor, CallId call, PersonId person, Collected collected);

    /**
     * The same for somebody named by the number on the form.
     *
     * @param number her file number, the one of an earlier register, or her identity number
     */
    Answer<Taken> expressCollected(Actor actor, CallId call, String number, Collected collected);

    /**
     * A form as it was collected and typed.
     *
     * @param at the moment that is stamped on it
     * @param witness where or by whom it was collected
     * @param typedAt when it was typed
     */
    record FormView(Instant at, String witness, Instant typedAt) {}

    /** The forms behind an application, the first stamp first; for staff only. */
    List<FormView> forms(Actor actor, ApplicationId application);

    /** Judges eligibility again, after a paper has come. */
    Answer<ApplicationView> review(Actor actor, ApplicationId application);

    /**
     * Makes one of the officers' moves of the table (convoke, present, absent, select, …).
     * Selecting takes a place of the call in the same transaction and opens a placement through
     * {@link SelectionEvent.CandidateConfirmed} once confirmed.
     *
     * @param reason coded, needed for not selecting and declining
     */
    Answer<ApplicationView> move(
            Actor actor, ApplicationId application, Move move, @Nullable String reason);

    /** The coded reasons that a move may have; empty if it needs none. */
    List<String> reasonsOf(Move move);

    /** The officers' moves that are possible from a state, in the order of the table. */
    List<Move> possible(State state);

    /** How many applications within the actor's reach wait for a paper. */
    int countToComplete(Actor actor);

    /** Those that wait for a paper, the most pressing first, at most so many. */
    List<ApplicationView> toComplete(Actor actor, int atMost);

    /** How many within the actor's reach are selected and have not answered yet. */
    int countToAnswer(Actor actor);

    /** Those whose answer is awaited, the most pressing first, at most so many. */
    List<ApplicationView> toAnswer(Actor actor, int atMost);

    /** One application, if the actor reaches its person. */
    Optional<ApplicationView> find(Actor actor, ApplicationId application);

    /** Applications of a call within the actor's territory, by rank, then number. */
    List<ApplicationView> ofCall(Actor actor, CallId call, @Nullable State state);

    /**
     * Some of the applications of a call within the actor's territory, by rank, then number.
     *
     * @param after the number after which they come; from the first if absent
     */
    Slice<ApplicationView> page(
            Actor actor, CallId call, @Nullable State state, @Nullable String after, int atMost);

    /** How many applications of a call within the actor's territory are in a state, or in all. */
    int count(Actor actor, CallId call, @Nullable State state);

    /** A person's applications, the latest first. */
    List<ApplicationView> ofPerson(Actor actor, PersonId person);
}
