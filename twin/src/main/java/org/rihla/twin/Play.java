package org.rihla.twin;

import java.util.List;
import java.util.Optional;

/** Plays one season from its opening to the next season's recall, day by day. */
final class Play {
    private final World world;

    Play(World world) {
        this.world = world;
    }

    /** Plays it all. */
    void season(Optional<SampleData> data) {
        Opening opening = new Opening(world);
        opening.play(data);
        data.ifPresent(opening::importOffers);
        new Offering(world).play();
        new Reception(world).play();
        List<World.Candidate> confirmed = new Choosing(world).play();
        List<World.Candidate> working = new Travelling(world).play(confirmed);
        new ComingHome(world).play(working);
    }
}
