package org.rihla.centre.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;

/** Calls to communes (C13), from publication to the signed list. */
public interface Calls {

    /** The facts of a file that may be judged; never sex, family, belief or village (R7). */
    List<String> CRITERIA = List.of("FARM_MONTHS", "SAME_OCCUPATION", "LANGUAGE", "PAPERS_READY");

    /** The ways by which a call may be announced. */
    List<String> CHANNELS = List.of("BOARD", "RADIO", "SMS", "WEB", "LOCAL_AUTHORITY");

    /** The ways by which an expression of interest comes in, besides those of the announcement. */
    List<String> WAYS_IN = List.of("COUNTER", "PAPER", "PHONE", "WEB", "MOBILE_UNIT", "SMS");

    /** Why a list may be given back instead of signed. */
    List<String> SENT_BACK = List.of("MISTAKE_IN_FILE", "NEW_EVIDENCE", "TO_DISCUSS");

    /** Where a call stands. */
    enum State {
        SCHEDULED,
        OPEN,
        CLOSED,
        RANKED,
        SETTLED
    }

    /**
     * A published, job-related criterion and its points; all points add up to at most 100.
     *
     * @param code which fact of the file is judged: {@code FARM_MONTHS}, {@code SAME_OCCUPATION},
     *     {@code LANGUAGE}, {@code PAPERS_READY}
     * @param points the most that it can bring
     */
    record Criterion(String code, int points) {}

    /**
     * What a call needs.
     *
     * @param offer the accepted offer
     * @param places how many places each agency fills, their sum at most the offer's posts
     * @param communes HCP codes of communes or provinces that are called; every agency's own
     *     territory must be among them
     * @param opens first day
     * @param closes last day, at least ten days of window
     * @param channels how it is announced: {@code BOARD}, {@code RADIO}, {@code SMS}, {@code WEB},
     *     {@code LOCAL_AUTHORITY}
     * @param criteria frozen when the call opens
     */
    record NewCall(
            OfferId offer,
            Map<AgencyId, Integer> places,
            Set<String> communes,
            LocalDate opens,
            LocalDate closes,
            Set<String> channels,
            List<Criterion> criteria) {
        /** Keeps copies. */
        public NewCall {
            places = Map.copyOf(places);
            communes = Set.copyOf(communes);
            channels = Set.copyOf(channels);
            criteria = List.copyOf(criteria);
        }
    }

    /** A call as staff see it. */
    record CallView(
            CallId id,
            String code,
            OfferId offer,
            SeasonId season,
            String title,
            String employerName,
            Map<AgencyId, Integer> places,
            Set<String> communes,
            LocalDate opens,
            LocalDate closes,
            Set<String> channels,
            List<Criterion> criteria,
            State state,
            @Nullable String publicSeed,
            @Nullable String firstSigner,
            @Nullable String secondSigner,
            long version) {}

    /** Publishes a call and reserves its places in the same transaction. */
    Answer<CallView> publish(Actor actor, NewCall call);

    /** Closes the window; from its last day on. */
    Answer<CallView> close(Actor actor, CallId call);

    /**
     * Ranks the eligible of each agency by R9 and draws among equals with a public value that
     * nobody could know when the call closed.
     */
    Answer<CallView> rank(Actor actor, CallId call, String publicValue);

    /** Signs the list; the second signature by another person settles the call. */
    Answer<CallView> sign(Actor actor, CallId call);

    /**
     * Gives a list back instead of signing it; the first signature is undone.
     *
     * @param reason coded: {@code MISTAKE_IN_FILE}, {@code NEW_EVIDENCE} or {@code TO_DISCUSS}
     */
    Answer<CallView> sendBack(Actor actor, CallId call, String reason);

    /**
     * Opens the places that a settled call still holds for others to use (C6); once nobody of its
     * list waits for an invitation, a result or her own answer.
     */
    Answer<CallView> giveBackPlaces(Actor actor, CallId call);

    /**
     * Ends the reserve list of a settled call: from now on nobody of it is called any more, and
     * each who waits on it is told so.
     */
    Answer<CallView> endReserve(Actor actor, CallId call);

    /**
     * The reserve list of a call, within the actor's territory.
     *
     * @param waiting how many stand on it
     * @param toBeHeard how many of the call's list have no result yet and may still join it
     * @param endedOn when it ended; null while it has not
     */
    record ReserveList(int waiting, int toBeHeard, @Nullable LocalDate endedOn) {}

    /** How many wait on the reserve list of a call, and whether it has ended. */
    ReserveList reserveList(Actor actor, CallId call);

    /** When the reserve list of a call ended, for whoever stands on it. */
    Optional<LocalDate> reserveEndedOn(CallId call);

    /**
     * How far a call has come, within the actor's territory.
     *
     * @param counts how many applications are in each state
     * @param changed how many have changed since the list was made, which forbids to sign it
     * @param rankedAt when the list was made
     * @param firstSignedAt when it was signed first
     * @param secondSignedAt when it was signed by another person
     */
    record Progress(
            Map<Applications.State, Integer> counts,
            List<ApplicationId> changed,
            @Nullable Instant rankedAt,
            @Nullable Instant firstSignedAt,
            @Nullable Instant secondSignedAt,
            @Nullable LocalDate settledOn) {
        /** Keeps copies. */
        public Progress {
            counts = Map.copyOf(counts);
            changed = List.copyOf(changed);
        }
    }

    /** How far a call has come. */
    Progress progress(Actor actor, CallId call);

    /**
     * One line of a list.
     *
     * @param decidedBy what put her behind the one before: {@code FIRST}, {@code SCORE}, {@code
     *     WAITING_TIME} or {@code DRAW}
     * @param proposed where the list puts her
     */
    record RankedLine(
            ApplicationId application,
            String number,
            PersonId person,
            AgencyId agency,
            int rank,
            int score,
            int waitingDays,
            String drawHash,
            String decidedBy,
            Applications.State proposed,
            Applications.State state) {}

    /** The list of a call by agency and rank, within the actor's territory. */
    List<RankedLine> ranking(Actor actor, CallId call);

    /**
     * What everybody may see of a settled call, to redo its draw: numbers and hashes, no names, no
     * points.
     *
     * @param seed the public seed
     * @param appealUntil until when a result may be contested
     * @param offices how often each office decided otherwise than this list says
     */
    record PublicDraw(
            String callCode,
            String title,
            LocalDate opens,
            LocalDate closes,
            @Nullable String seed,
            @Nullable LocalDate settledOn,
            @Nullable LocalDate appealUntil,
            List<DrawnLine> lines,
            List<Overrides.OfOffice> offices) {}

    /**
     * A line of the public list.
     *
     * @param drawn whether the draw decided her place among equals
     */
    record DrawnLine(
            AgencyId agency,
            int rank,
            String number,
            String drawHash,
            boolean drawn,
            Applications.State proposed) {}

    /** The public list of a call by its code; lines only once it is settled. */
    Optional<PublicDraw> publicDraw(String code);

    /** Calls that are not settled and that the actor reaches, the oldest first. */
    List<CallView> unsettled(Actor actor);

    /** One call, if the actor reaches one of its agencies. */
    Optional<CallView> find(Actor actor, CallId call);

    /** Calls of a season that the actor reaches, the latest first. */
    List<CallView> list(Actor actor, SeasonId season);
}
