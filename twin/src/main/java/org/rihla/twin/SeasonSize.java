package org.rihla.twin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many go from step to step: the newcomers' funnel of a season of 12,000 starters, cut down to
 * a size (SPEC section 7.2 and 7.5). Each loss is the difference of two steps, so that rounding
 * loses nobody. Four fifths of a season are {@link Repeaters}.
 *
 * @param workers the size of the season that this is a cut of
 */
public record SeasonSize(int workers) {
    private static final double FULL_SEASON = 12_000;
    private static final int SMALLEST = 40;
    private static final int LARGEST = 60_000;

    /** The classes of return that are played, with their share of those who started (SPEC 7.5). */
    public enum Homecoming {
        ON_TIME(878),
        LATE(55),
        EXITED_NOT_CHECKED_IN(22),
        LAWFUL_STAY(7),
        NOT_RETURNED(19),
        TO_LOCATE(19);

        private final int perMille;

        Homecoming(int perMille) {
            this.perMille = perMille;
        }
    }

    /** Refuses a size in which some step would be empty. */
    public SeasonSize {
        if (workers < SMALLEST || workers > LARGEST) {
            throw new IllegalArgumentException(
                    "A season has %d to %d workers, not %d".formatted(SMALLEST, LARGEST, workers));
        }
    }

    /** Those who worked in the season before. */
    public Repeaters repeaters() {
        return new Repeaters(workers);
    }

    /** Different people who express interest. */
    public int people() {
        return scaled(7_640);
    }

    /** Expressions that somebody files a second time. */
    public int filedTwice() {
        return scaled(9_500) - people();
    }

    /** Those who meet every condition. */
    public int eligible() {
        return scaled(6_020);
    }

    /** Those whose papers never come. */
    public int neverCompleted() {
        return people() - eligible() - notEligible();
    }

    /** Those who do not meet a condition. */
    public int notEligible() {
        return scaled(703);
    }

    /** Places of the season's calls: two thirds of those who are invited. */
    public int places() {
        return scaled(3_200);
    }

    /** Chosen at the sessions. */
    public int selected() {
        return scaled(2_880);
    }

    /** Chosen who come back to confirm. */
    public int confirmed() {
        return scaled(2_690);
    }

    /** Chosen who decline before a contract. */
    public int declined() {
        return selected() - confirmed();
    }

    /** Those whom an authority refuses after the contract. */
    public int refusedByAuthority() {
        return confirmed() - scaled(2_616);
    }

    /** Those who give up before boarding or are turned back on the way. */
    public int withdrawn() {
        return scaled(2_616) - scaled(2_481);
    }

    /** Arrived who are not registered at work in time. */
    public int notRegistered() {
        return scaled(2_481) - starters();
    }

    /** Those who start to work. */
    public int starters() {
        return scaled(2_400);
    }

    /** How many of those who started come home in which class; the sum is {@code starters}. */
    public static Map<Homecoming, Integer> homecomings(int starters) {
        Map<Homecoming, Integer> shares = new EnumMap<>(Homecoming.class);
        List<Homecoming> byRest = new ArrayList<>(List.of(Homecoming.values()));
        int given = 0;
        for (Homecoming homecoming : Homecoming.values()) {
            int whole = starters * homecoming.perMille / 1000;
            shares.put(homecoming, whole);
            given += whole;
        }
        byRest.sort(Comparator.comparingInt(h -> -(starters * h.perMille % 1000)));
        for (int i = 0; given < starters; i++, given++) {
            shares.merge(byRest.get(i), 1, Integer::sum);
        }
        return shares;
    }

    private int scaled(int ofFullSeason) {
        return (int) Math.round(ofFullSeason * workers / FULL_SEASON);
    }
}
