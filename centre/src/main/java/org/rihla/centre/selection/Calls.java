package org.rihla.centre.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;

/** Calls to communes (C13), from publication to the signed list. */
public interface Calls {

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

    /** One call, if the actor reaches one of its agencies. */
    Optional<CallView> find(Actor actor, CallId call);

    /** Calls of a season that the actor reaches, the latest first. */
    List<CallView> list(Actor actor, SeasonId season);
}
