package org.rihla.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rihla.twin.World.Road;

/** People arrive week by week as in the profile (SPEC 7.3). */
class WeeksTests {

    @Test
    void repeatersComeFromTheFirstWeekOn() {
        assertThat(sizes(9_600, Road.REPEATER))
                .containsExactly(
                        380, 620, 760, 820, 820, 800, 800, 760, 720, 680, 640, 600, 560, 420, 220);
    }

    @Test
    void newcomersComeFromTheNinthWeekOn() {
        assertThat(sizes(2_400, Road.NEWCOMER))
                .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 60, 260, 420, 480, 480, 420, 280);
    }

    @Test
    void noWaveLosesAnybodyInASmallSeason() {
        for (int people = 1; people < 100; people++) {
            assertThat(sizes(people, Road.REPEATER).stream().mapToInt(n -> n).sum())
                    .isEqualTo(people);
        }
    }

    @Test
    void theNinthWeekEndsOnTheFifthOfMarch() {
        assertThat(Weeks.friday(9)).isEqualTo(LocalDate.of(2027, 3, 5));
    }

    @Test
    void whenTheStraitIsClosedTwoWavesSailWithTheThird() {
        assertThat(IntStream.rangeClosed(8, 12).map(w -> Weeks.sailing(w, WhatIf.STRAIT_CLOSED)))
                .containsExactly(8, 11, 11, 11, 12);
        assertThat(Weeks.sailing(9, WhatIf.NOTHING)).isEqualTo(9);
    }

    private static List<Integer> sizes(int people, Road road) {
        return Weeks.waves(IntStream.range(0, people).boxed().toList(), road).stream()
                .map(List::size)
                .toList();
    }
}
