package org.rihla.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that the players of one season share. */
final class World {
    private static final int AT_ONCE = 8;

    final Client anybody;
    final Staff staff;
    final SeasonSize size;
    final long seed;
    final Ledger ledger = new Ledger();
    final Progress progress;
    final Crew crew = new Crew(AT_ONCE);
    final Random random;
    final List<Agency> agencies = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    final List<Candidate> candidates = new ArrayList<>();

    /** Journeys that ended between arrival and work. */
    final Set<String> neverStarted = ConcurrentHashMap.newKeySet();

    final List<Farm> farms = new ArrayList<>();
    final WhatIf whatIf;
    private final Map<String, Integer> recalls = new TreeMap<>();
    private String lastSeason = "";
    private String season = "";

    /**
     * An agency that takes part.
     *
     * @param territories codes of communes where its people live
     * @param places its share of the contingent
     */
    record Agency(String id, String code, String province, List<String> territories, int places) {}

    /**
     * A call for one offer.
     *
     * @param places by agency id
     */
    record Post(
            String offer,
            String employer,
            String call,
            String callCode,
            Map<String, Integer> places) {}

    /**
     * A farm of the season before.
     *
     * @param agency where all its workers live
     * @param home how many of them came home
     */
    record Farm(String employer, int number, Agency agency, int home) {}

    /** How somebody came to her post. */
    enum Road {
        NEWCOMER,
        REPEATER
    }

    /** Somebody on the road. */
    static class Worker {
        final Road road;
        final Post post;
        final Agency agency;
        String person = "";
        String placement = "";
        String cameHome = "";

        Worker(Road road, Post post, Agency agency) {
            this.road = road;
            this.post = post;
            this.agency = agency;
        }
    }

    /** Somebody who applies, with what she is fated to. */
    static final class Candidate extends Worker {
        final MadeUpPeople.Somebody somebody;
        final Fate fate;
        String slipCode = "";
        String application = "";
        String number = "";

        Candidate(MadeUpPeople.Somebody somebody, Post post, Agency agency, Fate fate) {
            super(Road.NEWCOMER, post, agency);
            this.somebody = somebody;
            this.fate = fate;
        }
    }

    /** What becomes of somebody before the list is made. */
    enum Fate {
        COMPLETE,
        COMPLETED_LATER,
        NEVER_COMPLETED,
        TOO_YOUNG
    }

    World(
            Client anybody,
            Staff staff,
            SeasonSize size,
            long seed,
            WhatIf whatIf,
            Progress progress) {
        this.whatIf = whatIf;
        this.anybody = anybody;
        this.staff = staff;
        this.size = size;
        this.seed = seed;
        this.progress = progress;
        this.random = new Random(seed * 31 + size.workers());
    }

    /** Moves the day of the demonstration. */
    void today(String day) {
        staff.administrator()
                .put("/sandbox/clock", Map.of("today", LocalDate.parse(day).toString()))
                .orThrow();
    }

    String season() {
        return season;
    }

    void season(String id) {
        season = id;
    }

    /** The id of the season before. */
    String lastSeason() {
        return lastSeason;
    }

    void lastSeason(String id) {
        lastSeason = id;
    }

    /** One more recall came to a state. */
    void recalled(String state) {
        synchronized (recalls) {
            recalls.merge(state, 1, Integer::sum);
        }
    }

    /** How many recalls came to each state. */
    Map<String, Integer> recalls() {
        synchronized (recalls) {
            return new TreeMap<>(recalls);
        }
    }

    Client division() {
        return staff.as(Staff.DIVISION);
    }

    Client secondSigner() {
        return staff.as(Staff.SECOND_SIGNER);
    }

    /** The counsellor who is competent for somebody: each agency has its own. */
    Client counsellor(Worker worker) {
        return staff.as(Staff.counter(worker.agency.code()));
    }

    Client mediator() {
        return staff.as(Staff.MEDIATOR);
    }
}
