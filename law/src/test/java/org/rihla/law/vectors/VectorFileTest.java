package org.rihla.law.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;
import org.rihla.law.vectors.VectorRun.Difference;

@DisplayName("Files of vectors")
class VectorFileTest {
    private static final String HEAD = "id,rule,question,given,expect,note\n";

    @Test
    void aLineIsAQuestionWithWhatIsGivenAndWhatMustBeAnswered() {
        List<Vector> vectors =
                VectorFile.parse(
                        "\uFEFF# ours\r\n\r\n"
                                + HEAD
                                + "\"a \"\"one\"\"\",R8,quota,\"seats=7; weights=A=1,B=1\",seats.A=4 ;unplaced=0,said\r\n"
                                + "b,R8,quota,seats=x,error=BAD_NUMBER,");

        assertThat(vectors).extracting(Vector::id).containsExactly("a \"one\"", "b");
        assertThat(vectors).extracting(Vector::line).containsExactly(4, 5);
        assertThat(vectors.getFirst().given())
                .containsEntry("seats", "7")
                .containsEntry("weights", "A=1,B=1");
        assertThat(vectors).allMatch(vector -> VectorRun.run(vector).isEmpty());
    }

    @Test
    void aDifferenceTellsWhatWasExpectedAndWhatCame() {
        String file =
                HEAD
                        + "x,R8,quota,\"seats=7; weights=A=1,B=1\",seats.A=3; seats.C=1; unplaced contains 2,\n"
                        + "y,R8,quota,\"seats=7; weights=A=1\",error=NO_KEYS,\n"
                        + "z,R8,quota,seats=1,seats.A=1,\n";

        List<Difference> differences =
                VectorFile.parse(file).stream().flatMap(v -> VectorRun.run(v).stream()).toList();

        assertThat(differences)
                .containsExactly(
                        new Difference("x", "R8", 2, "seats.A", "3", "4"),
                        new Difference("x", "R8", 2, "seats.C", "1", null),
                        new Difference("x", "R8", 2, "unplaced", "contains 2", "0"),
                        new Difference("y", "R8", 3, "error", "NO_KEYS", null),
                        new Difference("z", "R8", 4, "seats.A", "1", "refused: NO_KEYS"));
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "90 | 90 | true",
                "90 | 90.0 | true",
                "90 | 91 | false",
                "yes | true | true",
                "no | true | false",
                "no | false | true",
                "none | '' | true",
                "none | 1 | false",
                "0513…,6fba… | 0513ab,6fbacd | true",
                "0513…,6fba… | 0513ab,7fbacd | false",
                "a,b | a | false",
                "a | a,b | false",
                "'' | '' | true",
                "GREEN | green | false"
            })
    void valuesAreComparedAsPeopleReadThem(String expected, String value, boolean met) {
        assertThat(new Expected.Equal(expected).met(value)).isEqualTo(met);
    }

    @Test
    void aListMayHoldMore() {
        assertThat(new Expected.Containing("B").met("A,B,C")).isTrue();
        assertThat(new Expected.Containing("D").met("A,B,C")).isFalse();
        assertThat(new Expected.Containing("A").met(null)).isFalse();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "id,rule,question,given,outcome | line 1: the columns must be id,rule,question,given,expect",
                "HEAD a,R8,quota,seats=1,x=1 | line 2: 5 cells, not 6",
                "HEAD a,R8,quota,seats=1,x=1,,7 | line 2: 7 cells, not 6",
                "HEAD ,R8,quota,seats=1,x=1, | line 2: \"id\" is empty",
                "HEAD a,,quota,seats=1,x=1, | line 2: \"rule\" is empty",
                "HEAD a,R8,,seats=1,x=1, | line 2: \"question\" is empty",
                "HEAD a,R8,quota,seats=1,, | line 2: \"expect\" is empty",
                "HEAD a,R21,quota,seats=1,x=1, | line 2: \"R21\" is no rule",
                "HEAD a,R8,quota,seats,x=1, | line 2: \"seats\" is not written as name=value",
                "HEAD a,R8,quota,=1,x=1, | line 2: \"=1\" is not written as name=value",
                "HEAD a,R8,quota,s=1;s=2,x=1, | line 2: \"s\" is given twice",
                "HEAD a,R8,quota,seats=1,x, | line 2: \"x\" is not written as name=value",
                "HEAD a,R8,quota,seats=1,=x, | line 2: \"=x\" is not written as name=value",
                "HEAD a,R8,quota,seats=1,contains x, | line 2: \"contains x\" is not written as name=value",
                "HEAD a,R8,\"quota,seats=1,x=1, | line 2: a quotation mark is not closed",
                "HEAD a,R8,\"quota\"s,seats=1,x=1, | line 2: a quotation mark must end its cell"
            })
    void aBrokenLineIsNamed(String text, String message) {
        assertThatThrownBy(() -> VectorFile.parse(text.replace("HEAD ", HEAD)))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        e -> assertThat(e.code()).isEqualTo(InputCode.BAD_FILE))
                .hasMessageStartingWith(message);
    }

    @Test
    void oneNameIsOneVector() {
        String twice = HEAD + "a,R8,quota,seats=1,x=1,\na,R8,quota,seats=1,x=1,\n";

        assertThatThrownBy(() -> VectorFile.parse(twice))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        e -> assertThat(e.code()).isEqualTo(InputCode.DUPLICATE))
                .hasMessageStartingWith("line 3");
        assertThatThrownBy(() -> VectorFile.parse("")).isInstanceOf(UnusableInput.class);
    }

    @Test
    void aCellMayHoldLines() {
        List<Vector> vectors =
                VectorFile.parse(
                        HEAD
                                + "a,R8,quota,\"seats=1;\nweights=A=1\",seats.A=1,\n"
                                + "b,R8,quota,\"seats=1;weights=A=1\",seats.A=1,\n");

        assertThat(vectors).extracting(Vector::line).containsExactly(2, 4);
        assertThat(VectorRun.run(vectors.getFirst())).isEmpty();
    }
}
