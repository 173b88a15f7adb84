package org.rihla.twin;

/**
 * The repeaters' funnel of a season of 12,000 starters, cut down to a size (SPEC section 7.2): four
 * fifths of those who start have worked in the season before. Each loss is the difference of two
 * steps, so that rounding loses nobody.
 *
 * @param workers the size of the season that this is a cut of
 */
public record Repeaters(int workers) {
    private static final double FULL_SEASON = 12_000;

    /** Who worked in the season before. */
    public int holders() {
        return scaled(11_900);
    }

    /** Of them, those who did not come home. */
    public int notReturned() {
        return holders() - scaled(11_900 - 524);
    }

    /** Those who left without a check-in. */
    public int unresolved() {
        return scaled(11_900 - 524) - scaled(11_900 - 524 - 309);
    }

    /** Those who stayed on lawfully and wait for the renewal of a permit. */
    public int awaitingRenewal() {
        return scaled(11_900 - 524 - 309) - listed();
    }

    /** Those who came home: all of them are listed by right. */
    public int listed() {
        return scaled(10_650);
    }

    /** Left out because there are fewer posts. */
    public int omitted() {
        return listed() - scaled(10_650 - 310);
    }

    /** Left out and put back on the list. */
    public int reinstated() {
        return scaled(10_650 - 310 + 28) - scaled(10_650 - 310);
    }

    /** Told in vain. */
    public int unreachable() {
        return scaled(10_368) - scaled(10_368 - 260);
    }

    /** Those who say no, or not this season. */
    public int declined() {
        return scaled(10_108) - filed();
    }

    /** Those whose journey of the new season is opened. */
    public int filed() {
        return scaled(9_778);
    }

    /** Those whom the authority refuses. */
    public int refusedByAuthority() {
        return filed() - scaled(9_778 - 59);
    }

    /** Those who do not come to the ship, or whose papers have expired. */
    public int withdrawn() {
        return scaled(9_778 - 59) - starters();
    }

    /** Those who start to work. */
    public int starters() {
        return scaled(9_600);
    }

    private int scaled(int ofFullSeason) {
        return (int) Math.round(ofFullSeason * workers / FULL_SEASON);
    }
}
