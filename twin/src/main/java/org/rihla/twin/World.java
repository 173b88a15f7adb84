package org.rihla.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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

    /** Somebody on the road, with what she is fated to. */
    static final class Candidate {
        final MadeUpPeople.Somebody somebody;
        final Post post;
        final Agency agency;
        final Fate fate;
        String person = "";
        String slipCode = "";
        String application = "";
        String number = "";
        String placement = "";
        String cameHome = "";

        Candidate(MadeUpPeople.Somebody somebody, Post post, Agency agency, Fate fate) {
            this.somebody = somebody;
            this.post = post;
            this.agency = agency;
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

    World(Client anybody, Staff staff, SeasonSize size, long seed, Progress progress) {
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

    Client division() {
        return staff.as(Staff.DIVISION);
    }

    Client secondSigner() {
        return staff.as(Staff.SECOND_SIGNER);
    }

    /** The counsellor who is competent for somebody: each agency has its own. */
    Client counsellor(Candidate candidate) {
        return staff.as(Staff.counter(candidate.agency.code()));
    }

    Client mediator() {
        return staff.as(Staff.MEDIATOR);
    }
}
