package org.rihla.law.disclosure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.law.UnusableInput;
import org.rihla.law.disclosure.Cell.Hidden;
import org.rihla.law.disclosure.Cell.Shown;
import org.rihla.law.disclosure.Count.Nature;

@DisplayName("Small figures (R17)")
class SmallCellsTest {
    private static final DisclosurePolicy PUBLIC = DisclosurePolicy.forPublic();

    @ParameterizedTest(name = "[{0}] is published as [{1}]")
    @CsvSource({
        "120 7 64, 120 × × | 191",
        "9 4 300, × × 300 | 313",
        "10 10, 10 10 | 20",
        "3 4 300 20, × × 300 × | 327",
        "0 40 50, × × 50 | 90",
        "3 4, × × | ×"
    })
    void hidesWhatShowsAPersonInARow(String row, String published) {
        SafeTable table = SmallCells.protect(List.of(counts(row)), PUBLIC);

        assertThat(
                        print(table.rows().getFirst())
                                + " | "
                                + print(List.of(table.rowTotals().getFirst())))
                .isEqualTo(published);
    }

    @Test
    void aZeroThatCouldNotBeOtherwiseIsShown() {
        List<Count> row = List.of(new Count(0, Nature.STRUCTURAL_ZERO), Count.of(40), Count.of(50));

        assertThat(print(SmallCells.protect(List.of(row), PUBLIC).rows().getFirst()))
                .isEqualTo("0 40 50");
    }

    @Test
    void aColumnThatHidesOneFigureHidesAnother() {
        SafeTable table =
                SmallCells.protect(
                        List.of(counts("7 50 60"), counts("80 90 100"), counts("30 40 45")),
                        PUBLIC);

        assertThat(table.rows().stream().map(SmallCellsTest::print))
                .containsExactly("× × 60", "80 90 100", "× × 45");
        assertThat(print(table.columnTotals())).isEqualTo("117 180 205");
        assertThat(table.finding().arguments()).containsExactly(4);
    }

    @Test
    void insideTheServiceFiveIsEnough() {
        SafeTable table = SmallCells.protect(List.of(counts("5 40")), DisclosurePolicy.internal());

        assertThat(print(table.rows().getFirst())).isEqualTo("5 40");
        assertThat(table.finding().code()).isEqualTo("CELLS_SHOWN");
    }

    @ParameterizedTest(name = "percentage of {0}: {1}")
    @CsvSource({"29, false", "30, true"})
    void percentagesNeedABase(int base, boolean shown) {
        assertThat(SmallCells.percentageShown(base, PUBLIC)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource({"100, 100, true", "100, 95, false", "95, 100, false", "100, 90, true"})
    void aSecondQueryDoesNotGiveAFewPersonsAway(int before, int now, boolean shown) {
        assertThat(SmallCells.differenceShown(before, now, PUBLIC)).isEqualTo(shown);
    }

    @Test
    void refusesATableWithoutShape() {
        assertThatThrownBy(() -> SmallCells.protect(List.of(), PUBLIC))
                .isInstanceOf(UnusableInput.class);
        assertThatThrownBy(() -> SmallCells.protect(List.of(counts("1 2"), counts("1")), PUBLIC))
                .isInstanceOf(UnusableInput.class);
        assertThatThrownBy(() -> Count.of(-1)).isInstanceOf(UnusableInput.class);
        assertThatThrownBy(() -> new Count(1, Nature.STRUCTURAL_ZERO))
                .isInstanceOf(UnusableInput.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {61, 62, 63})
    void noSmallFigureIsShownAndNoLineHidesExactlyOne(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            List<List<Count>> rows = anyTable(random);
            SafeTable table = SmallCells.protect(rows, PUBLIC);

            lines(table)
                    .forEach(line -> {
                        assertThat(line.stream().filter(Hidden.class::isInstance).count())
                                .isNotEqualTo(1);
                        assertThat(line)
                                .allMatch(
                                        cell -> !(cell instanceof Shown(var value)) || value >= 10);
                    });
        }
    }

    private static List<List<Cell>> lines(SafeTable table) {
        List<List<Cell>> lines = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> line = new ArrayList<>(table.rows().get(row));
            line.add(table.rowTotals().get(row));
            lines.add(line);
        }
        for (int column = 0; column < table.columnTotals().size(); column++) {
            List<Cell> line = new ArrayList<>();
            for (List<Cell> row : table.rows()) {
                line.add(row.get(column));
            }
            line.add(table.columnTotals().get(column));
            lines.add(line);
        }
        return lines;
    }

    private static List<List<Count>> anyTable(Random random) {
        int width = 2 + random.nextInt(4);
        List<List<Count>> rows = new ArrayList<>();
        for (int row = 0; row < 2 + random.nextInt(4); row++) {
            rows.add(random.ints(width, 0, 60).mapToObj(Count::of).toList());
        }
        return rows;
    }

    private static List<Count> counts(String row) {
        return Stream.of(row.split(" ", -1)).map(one -> Count.of(Integer.parseInt(one))).toList();
    }

    private static String print(List<Cell> cells) {
        return cells.stream()
                .map(cell ->
                        switch (cell) {
                            case Shown(var value) -> Integer.toString(value);
                            case Hidden() -> "×";
                        })
                .collect(joining(" "));
    }
}
