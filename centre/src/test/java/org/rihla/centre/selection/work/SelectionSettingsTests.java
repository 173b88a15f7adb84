package org.rihla.centre.selection.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A waiting list of 120 to 150 % of the places, whatever a service sets (C14). */
class SelectionSettingsTests {

    @ParameterizedTest
    @CsvSource({"20, 5, 1", "20, 6, 2", "50, 5, 3", "50, 100, 50"})
    void keepsAReserveOfTheSetShareRoundedUp(int percent, int places, int reserve) {
        assertThat(with(percent).reserveFor(places)).isEqualTo(reserve);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 19, 51, 150})
    void refusesAReserveOutsideTheRange(int percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(percent))
                .withMessageContaining("from 20 to 50");
    }

    private static SelectionSettings with(int percent) {
        return new SelectionSettings("H", 10, percent, 24, 21, 55, 15, 600, 100, 10, 48);
    }
}
