package org.rihla.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * From the confirmed selection to the first day of work: contracts in December, then weekly waves
 * over the strait as newcomers arrive in weeks 9 to 15 of the year (SPEC section 7.3).
 */
final class Travelling {
    private static final LocalDate FIRST_FRIDAY = LocalDate.of(2027, 2, 19);
    private static final int[] SHARES = {60, 260, 420, 480, 480, 420, 280};
    private static final int WEEKS_TO_BOARD = 2;
    private static final int WEEKS_TO_WORK = 3;

    private final World world;
    private final Set<World.Candidate> givingUp = new HashSet<>();
    private final Set<World.Candidate> neverStarting = new HashSet<>();
    private final List<World.Candidate> working = new ArrayList<>();

    Travelling(World world) {
        this.world = world;
    }

    /** Plays December to April; gives those who have started to work. */
    List<World.Candidate> play(List<World.Candidate> confirmed) {
        world.crew.each(confirmed, this::findPlacement);
        sign(confirmed);
        List<World.Candidate> allowed = decide(confirmed);
        draw(allowed);
        bringOver(waves(allowed));
        giveBackPlaces();
        world.progress.step(
                "%d departed and arrived, %d gave up before boarding"
                        .formatted(world.ledger.at("ARRIVED"), givingUp.size()));
        world.progress.step(
                "%d at work, %d never started".formatted(working.size(), neverStarting.size()));
        return List.copyOf(working);
    }

    private void findPlacement(World.Candidate candidate) {
        JsonNode placements =
                world.counsellor(candidate)
                        .get("/people/" + candidate.person + "/placements")
                        .orThrow()
                        .path("items");
        if (placements.size() != 1) {
            throw new PlayedWrong(
                    "A confirmed selection opened " + placements.size() + " placements");
        }
        candidate.placement = placements.path(0).path("id").asString();
    }

    private void sign(List<World.Candidate> workers) {
        world.today("2026-12-01");
        world.crew.each(
                workers,
                worker ->
                        move(
                                world.counsellor(worker),
                                worker,
                                Map.of("move", "MAKE_CONTRACT", "on", "2026-12-01")));
        world.today("2026-12-07");
        world.crew.each(workers, this::sign);
        world.progress.step(workers.size() + " contracts equal to their offer, read aloud, signed");
    }

    private void sign(World.Candidate worker) {
        Client counsellor = world.counsellor(worker);
        move(counsellor, worker, Map.of("move", "READ_ALOUD", "on", "2026-12-05"));
        move(counsellor, worker, Map.of("move", "SIGN_BY_WORKER", "on", "2026-12-05"));
        move(world.division(), worker, Map.of("move", "SIGN_BY_EMPLOYER", "on", "2026-12-07"));
        world.ledger.reached("CONTRACTED", worker.person);
    }

    /** The authority refuses a few; the others are allowed to come. */
    private List<World.Candidate> decide(List<World.Candidate> workers) {
        world.today(FIRST_FRIDAY.toString());
        List<World.Candidate> allowed = new ArrayList<>(workers);
        int refused = Math.min(world.size.refusedByAuthority(), allowed.size());
        List<World.Candidate> gone = List.copyOf(allowed.subList(0, refused));
        allowed.subList(0, refused).clear();
        world.crew.each(gone, worker -> withdraw(worker, "VISA_REFUSED", FIRST_FRIDAY));
        world.progress.step(
                "%d visas, %d refused by the authority".formatted(allowed.size(), refused));
        return allowed;
    }

    /** Draws who will give up before boarding and who will never start. */
    private void draw(List<World.Candidate> allowed) {
        List<World.Candidate> shuffled = new ArrayList<>(allowed);
        Collections.shuffle(shuffled, world.random);
        int gone = Math.min(world.size.withdrawn(), shuffled.size());
        int lost = Math.min(gone + world.size.notRegistered(), shuffled.size());
        givingUp.addAll(shuffled.subList(0, gone));
        neverStarting.addAll(shuffled.subList(gone, lost));
    }

    static <T> List<List<T>> waves(List<T> all) {
        List<List<T>> waves = new ArrayList<>();
        int whole = 0;
        for (int share : SHARES) {
            whole += share;
        }
        int sum = 0;
        int from = 0;
        for (int share : SHARES) {
            sum += share;
            int to = Math.round((float) all.size() * sum / whole);
            waves.add(List.copyOf(all.subList(from, to)));
            from = to;
        }
        return waves;
    }

    /**
     * Each week one wave is cleared, the one cleared two weeks before travels, and the one cleared
     * three weeks before is at work or missing there.
     */
    private void bringOver(List<List<World.Candidate>> waves) {
        for (int week = 0; week < waves.size() + WEEKS_TO_WORK; week++) {
            LocalDate friday = FIRST_FRIDAY.plusWeeks(week);
            world.today(friday.toString());
            world.crew.each(wave(waves, week), worker -> clear(worker, friday));
            world.crew.each(wave(waves, week - WEEKS_TO_BOARD), worker -> travel(worker, friday));
            List<World.Candidate> arrived = wave(waves, week - WEEKS_TO_WORK);
            world.crew.each(arrived, worker -> startWork(worker, friday));
            arrived.stream()
                    .filter(worker -> !givingUp.contains(worker) && !neverStarting.contains(worker))
                    .forEach(working::add);
        }
    }

    /** The season's last ship has sailed: nobody can take the places that are left. */
    private void giveBackPlaces() {
        world.crew.each(
                world.posts,
                post ->
                        world.division()
                                .post("/calls/" + post.call() + "/unused-places", Map.of())
                                .orThrow());
    }

    private static <T> List<T> wave(List<List<T>> waves, int number) {
        return number < 0 || number >= waves.size() ? List.of() : waves.get(number);
    }

    private void clear(World.Candidate worker, LocalDate friday) {
        Reception.paper(world, worker, "MEDICAL_CERTIFICATE", friday.minusDays(1).toString());
        Map<String, Object> yes = new LinkedHashMap<>();
        yes.put("move", "CLEAR");
        yes.put("on", friday.toString());
        yes.put("evidence", "Decision 114/2027");
        yes.put("validUntil", "2027-07-15");
        move(world.division(), worker, yes);
        world.ledger.reached("CLEARED", worker.person);
    }

    private void travel(World.Candidate worker, LocalDate friday) {
        if (givingUp.contains(worker)) {
            withdraw(worker, "WORKER_DECLINED", friday);
            return;
        }
        LocalDate sailing = friday.minusDays(2);
        move(
                world.division(),
                worker,
                Map.of("move", "DEPART", "on", sailing.toString(), "evidence", "boarding list"));
        world.ledger.reached("DEPARTED", worker.person);
        move(
                world.mediator(),
                worker,
                Map.of("move", "ARRIVE", "on", sailing.plusDays(1).toString(), "place", "quay"));
        world.ledger.reached("ARRIVED", worker.person);
    }

    private void startWork(World.Candidate worker, LocalDate friday) {
        if (givingUp.contains(worker)) {
            return;
        }
        LocalDate third = friday.minusDays(5);
        if (neverStarting.contains(worker)) {
            world.neverStarted.add(worker.placement);
            move(
                    world.mediator(),
                    worker,
                    Map.of("move", "END_WORK", "on", third.toString(), "reason", "NEVER_STARTED"));
            world.ledger.reached("ENDED", worker.person);
            return;
        }
        move(world.mediator(), worker, Map.of("move", "START_WORK", "on", third.toString()));
        world.ledger.reached("WORKING", worker.person);
    }

    private void withdraw(World.Candidate worker, String reason, LocalDate on) {
        move(
                world.division(),
                worker,
                Map.of("move", "WITHDRAW", "on", on.toString(), "reason", reason));
        world.ledger.reached("WITHDRAWN", worker.person);
    }

    private static void move(Client who, World.Candidate worker, Map<String, Object> move) {
        who.post("/placements/" + worker.placement + "/moves", move).orThrow();
    }
}
