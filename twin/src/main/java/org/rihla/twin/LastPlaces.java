package org.rihla.twin;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;

/**
 * So many officers choose at the same instant for the last fifty places of a call, more people
 * being present than there are places: exactly fifty must be chosen, and each of the others must
 * hear a clear no.
 */
public final class LastPlaces {
    private static final int PLACES = 50;
    private static final int PEOPLE = 75;
    private static final long SEED = 11;

    private final World world;
    private final int rounds;
    private final List<Client> officers = new ArrayList<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int wrong;

    private LastPlaces(World world, int rounds) {
        this.world = world;
        this.rounds = rounds;
    }

    /**
     * Plays the rounds in a fresh centre.
     *
     * @return what happened, as one line of JSON; {@code wrong} counts the rounds in which not
     *     exactly the places were taken
     */
    public static String play(Path data, int rounds, int officers, PrintStream err)
            throws IOException, InterruptedException {
        Files.createDirectories(data);
        try (Servers centre = Servers.start(data, 0, 1)) {
            Figures figures = new Figures();
            Client anybody = Client.of(centre.urls(), figures, Journal.unkept("last places"));
            Staff staff = new Staff(anybody, centre.firstAdministrator(), _ -> {});
            World world =
                    new World(
                            anybody,
                            staff,
                            new SeasonSize(40),
                            SEED,
                            WhatIf.NOTHING,
                            new Progress(err, rounds + 5));
            return new LastPlaces(world, rounds).play(officers);
        }
    }

    private String play(int many) {
        new Opening(world).prepare(Optional.empty());
        for (int i = 0; i < many; i++) {
            officers.add(
                    world.staff.hire(
                            "officer." + i,
                            "Officer " + i,
                            "DIVISION",
                            Map.of("kind", "EVERYWHERE")));
        }
        world.today("2026-06-15");
        openSeason();
        world.today("2026-08-03");
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            numbers.add(i);
        }
        List<JsonNode> offers = world.crew.ask(numbers, this::offer);
        world.progress.step(rounds + " offers of " + PLACES + " posts");
        world.today("2026-09-20");
        offers.forEach(this::publish);
        world.today("2026-09-22");
        receive();
        world.progress.step(world.candidates.size() + " people with complete papers");
        List<World.Candidate> present = new Choosing(world).present();
        world.progress.step(present.size() + " present");
        for (World.Post post : world.posts) {
            race(post, present.stream().filter(one -> one.post.equals(post)).toList());
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("rounds", rounds);
        told.put("officers", many);
        told.put("places", PLACES);
        told.put("wrong", wrong);
        told.put("refusals", refusals);
        return Client.JSON.writeValueAsString(told);
    }

    private void openSeason() {
        Opening opening = new Opening(world);
        world.season(opening.openSeason("ES", "A01"));
        JsonNode agency = world.division().get("/network/agencies").orThrow().path("items").path(0);
        world.division()
                .post(
                        "/seasons/" + world.season() + "/contingents",
                        Map.of(
                                "type",
                                "NEWCOMER",
                                "authority",
                                "Ministry of the destination",
                                "act",
                                "Act 12/2026",
                                "total",
                                rounds * PLACES,
                                "weights",
                                Map.of(agency.path("id").asString(), 1),
                                "floors",
                                Map.of(),
                                "caps",
                                Map.of()))
                .orThrow();
        world.agencies.add(opening.agency(agency, rounds * PLACES));
        opening.hireCounsellor(world.agencies.getFirst());
    }

    private JsonNode offer(int number) {
        Employers employers = new Employers(world);
        String employer = employers.file("Finca Disputada " + number, "B7400%04d", number);
        employers.accredit(employer);
        Map<String, Object> terms =
                Employers.terms("Berry picker", "9211", PLACES, "2027-03-01", "2027-06-30");
        JsonNode offer =
                world.division()
                        .post(
                                "/offers",
                                Map.of(
                                        "employer",
                                        employer,
                                        "season",
                                        world.season(),
                                        "reference",
                                        "D-" + number,
                                        "terms",
                                        terms))
                        .orThrow();
        return employers.accept(offer.path("id").asString());
    }

    private void publish(JsonNode offer) {
        new Offering(world).publish(offer, Map.of(world.agencies.getFirst().id(), PLACES));
    }

    private void receive() {
        MadeUpPeople people = new MadeUpPeople(SEED);
        for (int i = 0; i < rounds * PEOPLE; i++) {
            world.candidates.add(
                    new World.Candidate(
                            people.next(i),
                            world.posts.get(i / PEOPLE),
                            world.agencies.getFirst(),
                            World.Fate.COMPLETE));
        }
        Reception reception = new Reception(world, new NewLaw(world, "ES"));
        world.crew.each(
                world.candidates,
                candidate -> {
                    reception.receive(candidate);
                    reception.apply(candidate);
                });
    }

    /** Everybody present is chosen by somebody at the same time. */
    private void race(World.Post post, List<World.Candidate> present) {
        ConcurrentLinkedQueue<World.Candidate> waiting = new ConcurrentLinkedQueue<>(present);
        List<Reply> answers =
                new Crew(officers.size())
                        .ask(officers, officer -> choose(officer, waiting)).stream()
                                .flatMap(List::stream)
                                .toList();
        long taken = answers.stream().filter(Reply::accepted).count();
        answers.stream()
                .filter(answer -> !answer.accepted())
                .forEach(answer -> refusals.merge(answer.code(), 1, Integer::sum));
        long counted =
                world.division()
                        .get("/calls/" + post.call() + "/applications")
                        .orThrow()
                        .path("items")
                        .valueStream()
                        .filter(one -> one.path("state").asString().equals("SELECTED"))
                        .count();
        if (taken != PLACES || counted != PLACES) {
            wrong++;
        }
        world.progress.step(
                "%s: %d present, %d chosen, %d counted"
                        .formatted(post.callCode(), present.size(), taken, counted));
    }

    private static List<Reply> choose(
            Client officer, ConcurrentLinkedQueue<World.Candidate> waiting) {
        List<Reply> answers = new ArrayList<>();
        for (World.Candidate next = waiting.poll(); next != null; next = waiting.poll()) {
            answers.add(
                    officer.post(
                            "/applications/" + next.application + "/moves",
                            Map.of("move", "SELECT")));
        }
        return answers;
    }
}
