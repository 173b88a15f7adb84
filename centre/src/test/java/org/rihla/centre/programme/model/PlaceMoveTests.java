package org.rihla.centre.programme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.centre.programme.Places.State;

/** The moves of a place, against the table as it is written in C6. */
class PlaceMoveTests {
    private static final Set<String> TABLE =
            Set.of(
                    "OPEN RESERVE RESERVED",
                    "RESERVED COMMIT COMMITTED",
                    "RESERVED GIVE_BACK OPEN",
                    "COMMITTED CONSUME CONSUMED",
                    "COMMITTED RELEASE RELEASED",
                    "RELEASED COMMIT COMMITTED",
                    "RELEASED GIVE_BACK OPEN");

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void allowsExactlyTheMovesOfTheTable(State from, PlaceMove move) {
        String allowed =
                PlaceMove.TABLE
                        .after(from, move)
                        .map(to -> from + " " + move + " " + to)
                        .orElse("");
        boolean written = TABLE.stream().anyMatch(line -> line.startsWith(from + " " + move + " "));
        assertThat(TABLE.contains(allowed)).isEqualTo(written);
        assertThat(allowed.isEmpty()).isEqualTo(!written);
    }

    @Test
    void neverOpensAPlaceAgainThatWasConsumed() {
        assertThat(PlaceMove.TABLE.movesFrom(State.CONSUMED)).isEmpty();
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(State.values())
                .flatMap(from ->
                        Arrays.stream(PlaceMove.values()).map(move -> Arguments.of(from, move)));
    }
}
