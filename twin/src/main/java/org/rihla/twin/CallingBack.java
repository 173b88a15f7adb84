package org.rihla.twin;

import static org.rihla.twin.LastSeason.share;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Those who came home are called back in the legal order: lists, objections, answers, and the
 * journeys of the new season under each farm's nominative offer (SPEC 7.2, R6).
 */
final class CallingBack {
    private static final String REPEATER = "REPEATER";

    private final World world;
    private final Repeaters size;

    CallingBack(World world) {
        this.world = world;
        this.size = world.size.repeaters();
    }

    /** What somebody answers. */
    private enum Answer {
        ACCEPT,
        DECLINE,
        DEFER,
        NOT_REACHED
    }

    /** Somebody on a list, with what she will answer. */
    private record Called(JsonNode line, World.Farm farm, World.Post post, Answer answer) {}

    /** Plays late August: gives those whose journey of the new season is open. */
    List<World.Worker> play() {
        world.today("2026-08-20");
        grantPlaces();
        List<World.Post> offers = world.crew.ask(world.farms, this::nominativeOffer);
        List<List<JsonNode>> lists = world.crew.ask(world.farms, this::list);
        List<Called> called = called(offers, lists);
        world.progress.step(
                size.listed()
                        + " listed by right, "
                        + size.omitted()
                        + " left out for fewer posts");
        world.today("2026-09-10");
        List<World.Worker> filed =
                world.crew.ask(called, this::answer).stream().flatMap(Collection::stream).toList();
        world.progress.step(
                "%d called back and filed, %d not reached, %d said no or not this season"
                        .formatted(filed.size(), size.unreachable(), size.declined()));
        return filed;
    }

    /** Each agency has as many places for repeaters as its people have posts. */
    private void grantPlaces() {
        Map<String, Integer> places = new LinkedHashMap<>();
        world.farms.forEach(farm -> places.merge(farm.agency().id(), farm.home(), Integer::sum));
        int total = places.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Object> contingent = new LinkedHashMap<>();
        contingent.put("type", REPEATER);
        contingent.put("authority", "Ministry of the destination");
        contingent.put("act", "Act 13/2026");
        contingent.put("total", total);
        contingent.put("weights", places);
        contingent.put("floors", Map.of());
        contingent.put("caps", Map.of());
        world.division().post("/seasons/" + world.season() + "/contingents", contingent).orThrow();
    }

    private World.Post nominativeOffer(World.Farm farm) {
        Employers employers = new Employers(world);
        Map<String, Object> terms =
                Employers.terms("Berry picker", "9211", farm.home(), "2027-01-02", "2027-06-30");
        JsonNode offer =
                world.division()
                        .post(
                                "/offers",
                                Map.of(
                                        "employer",
                                        farm.employer(),
                                        "season",
                                        world.season(),
                                        "reference",
                                        "N-" + farm.number(),
                                        "terms",
                                        terms))
                        .orThrow();
        String id = employers.accept(offer.path("id").asString()).path("id").asString();
        return new World.Post(id, farm.employer(), "", "", Map.of());
    }

    private List<JsonNode> list(World.Farm farm) {
        int before = 0;
        for (World.Farm other : world.farms.subList(0, farm.number())) {
            before += other.home();
        }
        int omitted =
                share(size.omitted(), before + farm.home(), size.listed())
                        - share(size.omitted(), before, size.listed());
        JsonNode made =
                world.division()
                        .post(
                                "/seasons/" + world.lastSeason() + "/recalls",
                                Map.of("employer", farm.employer(), "posts", farm.home() - omitted))
                        .orThrow();
        List<JsonNode> lines = made.path("items").valueStream().toList();
        if (lines.size() != farm.home()) {
            throw new PlayedWrong(
                    "%d came home to farm %d, but %d are on its recall list"
                            .formatted(farm.home(), farm.number(), lines.size()));
        }
        return lines;
    }

    /**
     * Who answers what is drawn by place on the lists; all workers of a farm are of one agency, so
     * that the counts do not depend on who stands where.
     */
    private List<Called> called(List<World.Post> offers, List<List<JsonNode>> lists) {
        List<Answer> answers = answers();
        List<Called> called = new ArrayList<>();
        int leftOut = 0;
        for (int i = 0; i < lists.size(); i++) {
            for (JsonNode line : lists.get(i)) {
                boolean listed = line.path("state").asString().equals("LISTED");
                world.recalled(listed ? "LISTED" : "OMITTED");
                if (listed || leftOut++ < size.reinstated()) {
                    called.add(
                            new Called(
                                    line,
                                    world.farms.get(i),
                                    offers.get(i),
                                    answers.get(called.size())));
                }
            }
        }
        return called;
    }

    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        answers.addAll(Collections.nCopies(size.unreachable(), Answer.NOT_REACHED));
        answers.addAll(Collections.nCopies(size.declined() / 2, Answer.DECLINE));
        answers.addAll(Collections.nCopies(size.declined() - size.declined() / 2, Answer.DEFER));
        answers.addAll(Collections.nCopies(size.filed(), Answer.ACCEPT));
        Collections.shuffle(answers, world.random);
        return answers;
    }

    private List<World.Worker> answer(Called called) {
        String recall = "/recalls/" + called.line().path("id").asString();
        if (called.line().path("state").asString().equals("OMITTED")) {
            move(recall, "CONTEST");
            move(recall, "REINSTATE");
            world.recalled("REINSTATED");
        }
        move(recall, "NOTIFY");
        move(recall, called.answer().name());
        world.recalled(called.answer().name());
        return called.answer() == Answer.ACCEPT ? List.of(filed(recall, called)) : List.of();
    }

    private World.Worker filed(String recall, Called called) {
        JsonNode placed =
                world.division()
                        .post(recall + "/placement", Map.of("offer", called.post().offer()))
                        .orThrow();
        World.Worker worker =
                new World.Worker(World.Road.REPEATER, called.post(), called.farm().agency());
        worker.person = placed.path("person").asString();
        worker.placement = placed.path("placement").asString();
        Reception.paper(world, worker, "PASSPORT", "2026-09-08");
        return worker;
    }

    private void move(String recall, String move) {
        world.division().post(recall + "/moves", Map.of("move", move)).orThrow();
    }
}
