package org.rihla.law.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.law.UnusableInput;

@DisplayName("Places of a contingent (R8)")
class PlacesTest {

    @ParameterizedTest(name = "{0} leaves {1} reserved, {2} committed, {3} consumed, {4} released")
    @CsvSource({
        "RESERVE, 3, 2, 2, 2",
        "COMMIT, 1, 3, 2, 2",
        "WITHDRAW, 1, 2, 2, 3",
        "CONSUME, 2, 1, 3, 2",
        "RELEASE, 2, 1, 2, 3",
        "REFILL, 3, 2, 2, 1"
    })
    void aMoveTakesOnePlaceFromOneStateToAnother(
            PlaceMove move, int reserved, int committed, int consumed, int released) {
        assertThat(new Places(10, 2, 2, 2, 2).after(move))
                .isEqualTo(new Places(10, reserved, committed, consumed, released));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(PlaceMove.class)
    void withoutAPlaceThereIsNoMove(PlaceMove move) {
        assertThat(Places.of(0).after(move)).isNull();
    }

    @Test
    void whateverHappensTheStatesAddUp() {
        Random random = new Random(8);
        List<PlaceMove> moves = List.copyOf(EnumSet.allOf(PlaceMove.class));
        Places places = Places.of(5);
        for (int i = 0; i < 2000; i++) {
            Places after = places.after(moves.get(random.nextInt(moves.size())));
            places = after == null ? places : after;
            int sum =
                    places.open()
                            + places.reserved()
                            + places.committed()
                            + places.consumed()
                            + places.released();
            assertThat(sum).isEqualTo(5);
            assertThat(places.open()).isNotNegative();
        }
    }

    @Test
    void aRefusalNamesTheTotal() {
        assertThat(Places.of(0).exhausted().arguments()).containsExactly(0);
    }

    @ParameterizedTest(name = "{0} places, {1} reserved, {2} committed, {3} consumed, {4} released")
    @CsvSource({"1,-1,0,0,0", "1,0,-1,0,0", "1,0,0,-1,0", "1,0,0,0,-1", "3,1,1,1,1", "-1,0,0,0,0"})
    void impossibleFiguresAreRefused(int total, int a, int b, int c, int d) {
        assertThatThrownBy(() -> new Places(total, a, b, c, d)).isInstanceOf(UnusableInput.class);
    }
}
