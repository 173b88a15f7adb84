package org.rihla.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays one season from its opening to the next season's recall, day by day. */
final class Play {
    private final World world;
    private final List<String> differences = new ArrayList<>();

    Play(World world) {
        this.world = world;
    }

    /** Plays it all; gives the differences between what was played and what is counted. */
    List<String> season(Optional<SampleData> data) {
        Opening opening = new Opening(world);
        boolean inFrance = data.filter(found -> !found.offers().isEmpty()).isPresent();
        String country = inFrance ? "FR" : "ES";
        String sector = inFrance ? "I56" : "A01";
        opening.prepare(data);
        LastSeason before = new LastSeason(world);
        before.open(country, sector);
        opening.play(data, country, sector);
        data.ifPresent(opening::importOffers);
        Offering offering = new Offering(world);
        offering.file();
        before.takeOver();
        List<World.Worker> workers = new ArrayList<>(new CallingBack(world).play());
        offering.publish();
        new Reception(world, new NewLaw(world, country)).play();
        checkpoint("expressions");
        workers.addAll(new Choosing(world).play());
        checkpoint("selection");
        List<World.Worker> working = new Travelling(world).play(workers);
        checkpoint("arrivals");
        new ComingHome(world).play(working);
        checkpoint("returns");
        return List.copyOf(differences);
    }

    /** Compares as soon as a part is over: a difference is named where it arose. */
    private void checkpoint(String part) {
        var counted = world.division().get("/seasons/" + world.season() + "/report").orThrow();
        List<String> found = new ArrayList<>(Reconciliation.of(world.ledger, counted));
        found.addAll(new Recount(world).differences(counted));
        found.addAll(world.ledger.takeContradictions());
        for (String difference : found) {
            differences.add(part + ": " + difference);
            world.progress.note("DIFFERENCE " + part + ": " + difference);
        }
    }
}
