package org.rihla.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** People are registered, express interest, and bring what is missing, or do not. */
final class Reception {
    private static final LocalDate TOO_YOUNG_TO_GO = LocalDate.of(2009, 10, 2);
    private static final List<String> NEEDED =
            List.of("IDENTITY_CARD", "PASSPORT", "CRIMINAL_RECORD");
    private static final int PER_CENT_LATER = 30;

    private final World world;
    private final NewLaw newLaw;

    Reception(World world, NewLaw newLaw) {
        this.world = world;
        this.newLaw = newLaw;
    }

    /** Plays the window of the calls and the three weeks after it. */
    void play() {
        invite();
        world.today("2026-09-22");
        int fifth = Math.max(1, Math.ceilDiv(world.candidates.size(), 5));
        for (int from = 0; from < world.candidates.size(); from += fifth) {
            int to = Math.min(from + fifth, world.candidates.size());
            world.crew.each(world.candidates.subList(from, to), this::receive);
            world.progress.step(to + " of " + world.candidates.size() + " people received");
        }
        int half = world.candidates.size() / 2;
        applyInTurn(world.candidates.subList(0, half));
        newLaw.publish();
        applyInTurn(world.candidates.subList(half, world.candidates.size()));
        fileTwice();
        world.today("2026-10-08");
        completeLater();
        world.progress.step(
                "%d eligible of %d"
                        .formatted(world.ledger.at("ELIGIBLE"), world.ledger.at("UNIQUE")));
    }

    /** Numbers of applications are drawn from: a call's own come in the same order every time. */
    private void applyInTurn(List<World.Candidate> some) {
        world.crew.lanes(some, candidate -> candidate.post.call(), this::apply);
    }

    /** Shares the people out over calls and agencies as their places are. */
    private void invite() {
        List<World.Fate> fates = fates();
        MadeUpPeople people = new MadeUpPeople(world.seed);
        List<World.Post> seats = new ArrayList<>();
        List<World.Agency> agencies = new ArrayList<>();
        for (World.Post post : world.posts) {
            for (World.Agency agency : world.agencies) {
                for (int i = 0; i < post.places().getOrDefault(agency.id(), 0); i++) {
                    seats.add(post);
                    agencies.add(agency);
                }
            }
        }
        for (int i = 0; i < world.size.people(); i++) {
            int seat = i % seats.size();
            world.candidates.add(
                    new World.Candidate(
                            people.next(i), seats.get(seat), agencies.get(seat), fates.get(i)));
        }
    }

    private List<World.Fate> fates() {
        List<World.Fate> fates = new ArrayList<>();
        fates.addAll(Collections.nCopies(world.size.neverCompleted(), World.Fate.NEVER_COMPLETED));
        fates.addAll(Collections.nCopies(world.size.notEligible(), World.Fate.TOO_YOUNG));
        while (fates.size() < world.size.people()) {
            boolean later = world.random.nextInt(100) < PER_CENT_LATER;
            fates.add(later ? World.Fate.COMPLETED_LATER : World.Fate.COMPLETE);
        }
        Collections.shuffle(fates, world.random);
        return fates;
    }

    void receive(World.Candidate candidate) {
        JsonNode registered = register(candidate);
        candidate.person = registered.path("id").asString();
        candidate.slipCode = registered.path("slipCode").asString();
        if (candidate.fate == World.Fate.COMPLETE) {
            bring(candidate, "2026-09-21");
        }
    }

    void apply(World.Candidate candidate) {
        JsonNode application = express(candidate).orThrow();
        candidate.application = application.path("id").asString();
        candidate.number = application.path("number").asString();
        world.ledger.happened("EXPRESSED");
        world.ledger.reached("UNIQUE", candidate.person);
        note(candidate, candidate.fate == World.Fate.COMPLETE, application);
    }

    private JsonNode register(World.Candidate candidate) {
        return new Registration(world.counsellor(candidate), world.ledger)
                .register(
                        Registration.person(candidate.somebody, candidate.agency, born(candidate)));
    }

    private static LocalDate born(World.Candidate candidate) {
        MadeUpPeople.Somebody somebody = candidate.somebody;
        return candidate.fate == World.Fate.TOO_YOUNG
                ? TOO_YOUNG_TO_GO.plusDays(somebody.index() % 200)
                : somebody.birthDate();
    }

    private Reply express(World.Candidate candidate) {
        String channel = candidate.somebody.index() % 4 == 0 ? "PAPER" : "COUNTER";
        return world.counsellor(candidate)
                .post(
                        "/calls/" + candidate.post.call() + "/applications",
                        Map.of("person", candidate.person, "channel", channel));
    }

    private void bring(World.Candidate candidate, String issued) {
        for (String type : NEEDED) {
            paper(world, candidate, type, issued);
        }
    }

    /** Puts one paper on file. */
    static void paper(World world, World.Worker worker, String type, String issued) {
        Map<String, Object> paper = new LinkedHashMap<>();
        paper.put("type", type);
        paper.put("issuedOn", issued);
        if (type.equals("PASSPORT") || type.equals("IDENTITY_CARD")) {
            paper.put("validUntil", LocalDate.parse(issued).plusYears(5).toString());
        }
        world.counsellor(worker).post("/people/" + worker.person + "/documents", paper).orThrow();
    }

    /** Some come twice, on paper and at the counter: it must stay one application. */
    private void fileTwice() {
        List<World.Candidate> known = applied();
        int twice = Math.min(world.size.filedTwice(), known.size());
        world.crew.each(known.subList(0, twice), this::fileAgain);
        world.progress.step(world.size.filedTwice() + " expressions filed twice, counted once");
    }

    private void fileAgain(World.Candidate again) {
        world.ledger.happened("EXPRESSED");
        String same = express(again).orThrow().path("id").asString();
        if (!same.equals(again.application)) {
            throw new PlayedWrong(
                    "A second expression of the same person made a second application");
        }
    }

    private void completeLater() {
        List<World.Candidate> later =
                applied().stream()
                        .filter(candidate -> candidate.fate == World.Fate.COMPLETED_LATER)
                        .toList();
        world.crew.each(later, this::complete);
    }

    private void complete(World.Candidate candidate) {
        bring(candidate, "2026-10-06");
        String review = "/applications/" + candidate.application + "/review";
        Reply reply = world.counsellor(candidate).post(review, Map.of());
        note(candidate, true, reply.orThrow());
    }

    private List<World.Candidate> applied() {
        return world.candidates.stream()
                .filter(candidate -> !candidate.application.isEmpty())
                .toList();
    }

    /** What she must hear by her fate and the law of the hour; anything else is a difference. */
    private void note(World.Candidate candidate, boolean papersThere, JsonNode application) {
        String expected = expected(candidate, papersThere);
        world.ledger.reached(expected, candidate.person);
        String state = application.path("state").asString();
        if (!state.equals(expected)) {
            world.ledger.contradicted(
                    "application %s: played %s, judged %s"
                            .formatted(candidate.number, expected, state));
        }
    }

    private String expected(World.Candidate candidate, boolean papersThere) {
        if (candidate.fate == World.Fate.TOO_YOUNG || newLaw.refuses(born(candidate))) {
            return "NOT_ELIGIBLE";
        }
        return papersThere ? "ELIGIBLE" : "TO_COMPLETE";
    }
}
