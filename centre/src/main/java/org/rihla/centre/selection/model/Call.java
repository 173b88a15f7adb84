package org.rihla.centre.selection.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.selection.Calls.Criterion;
import org.rihla.centre.selection.Calls.State;
import org.rihla.centre.shared.DateSpan;

/**
 * A call as it was published. What it takes from its offer is copied, so that nobody who applied is
 * judged by something that was changed later.
 *
 * @param code readable, on every public list, such as {@code 2027-H-0001}
 * @param post what is to be done
 * @param places by agency, in the order of their ids
 * @param list how far its list has come
 */
public record Call(
        CallId id,
        String code,
        OfferId offer,
        SeasonId season,
        Post post,
        SortedMap<String, Integer> places,
        SortedSet<String> communes,
        DateSpan window,
        SortedSet<String> channels,
        List<Criterion> criteria,
        State state,
        SignedList list,
        long version) {

    /**
     * The post of a call.
     *
     * @param isco ISCO-08 unit group
     * @param language a language that is asked for, if any
     * @param work first and last day of work
     */
    public record Post(
            String title,
            EmployerId employer,
            String employerName,
            String isco,
            @Nullable String language,
            DateSpan work) {}

    /** Who has signed, and when. */
    public record Signature(AccountId account, String name, Instant at) {}

    /**
     * How far the list has come.
     *
     * @param publicValue what was published after closing, once it was used
     * @param rankedAt when it was last ranked
     * @param settledOn the day of the second signature
     */
    public record SignedList(
            @Nullable String publicValue,
            @Nullable Instant rankedAt,
            @Nullable Signature first,
            @Nullable Signature second,
            @Nullable LocalDate settledOn) {
        /** Nothing yet. */
        public static final SignedList NONE = new SignedList(null, null, null, null, null);
    }

    /** Keeps copies in a fixed order. */
    public Call {
        places = new TreeMap<>(places);
        communes = new TreeSet<>(communes);
        channels = new TreeSet<>(channels);
        criteria = List.copyOf(criteria);
    }

    /** The same call in another state. */
    public Call in(State next) {
        return with(next, list);
    }

    /** The same call in another state with another list. */
    public Call with(State next, SignedList signed) {
        return new Call(
                id, code, offer, season, post, places, communes, window, channels, criteria, next,
                signed, version);
    }

    /** Where it stands on a day: it opens by itself on its first day. */
    public State on(LocalDate today) {
        return state == State.SCHEDULED && !today.isBefore(window.from()) ? State.OPEN : state;
    }

    /** The public seed of the draw, once it is known. */
    public @Nullable String publicSeed() {
        return list.publicValue() == null ? null : code + "|" + list.publicValue();
    }

    /** How many places an agency fills, 0 if it takes no part. */
    public int placesOf(AgencyId agency) {
        return places.getOrDefault(agency.value(), 0);
    }

    /** The ids of the agencies that take part. */
    public Set<String> agencies() {
        return places.keySet();
    }

    /** How many places all agencies fill together. */
    public int allPlaces() {
        return places.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The call as staff see it on a day. */
    public CallView view(LocalDate today) {
        Map<AgencyId, Integer> byAgency = new LinkedHashMap<>();
        places.forEach((agency, count) -> byAgency.put(new AgencyId(agency), count));
        return new Calls.CallView(
                id,
                code,
                offer,
                season,
                post.title(),
                post.employerName(),
                byAgency,
                communes,
                window.from(),
                window.to(),
                channels,
                criteria,
                on(today),
                publicSeed(),
                name(list.first()),
                name(list.second()),
                version);
    }

    private static @Nullable String name(@Nullable Signature signature) {
        return signature == null ? null : signature.name();
    }
}
