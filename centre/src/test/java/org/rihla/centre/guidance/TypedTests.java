package org.rihla.centre.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.site.Form;

/** What people type into a field, and what is read from it. */
class TypedTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/6/2026",
                "01/06/2026",
                "1-6-2026",
                "1.6.2026",
                " 1 6 2026 ",
                "2026-06-01",
                "2026/6/1",
                "١/٦/٢٠٢٦",
                "۱/۶/۲۰۲۶",
                "٢٠٢٦-٠٦-٠١",
                "\u200e1/6/2026\u200f"
            })
    void aDayIsReadHoweverItIsTyped(String typed) {
        Typed read = typed("on", typed);
        assertThat(read.day("on")).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(read.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/6/2026",
                "29/2/2025",
                "1/1/1900",
                "1/1/2100",
                "1/6/26",
                "6/2026",
                "tomorrow",
                "13/13/2026",
                "0/1/2026",
                "<script>alert(1)</script>",
                "99999999999999999999",
                "1/6/2026/7",
                "'; drop table person; --"
            })
    void aDayThatIsNoneIsRefusedByItsCode(String typed) {
        Typed read = typed("on", typed);
        assertThat(read.day("on")).isNull();
        assertThat(codes(read)).containsExactly("guidance.no.bad-date");
    }

    @Test
    void aDayThatIsNeededIsAskedFor() {
        Typed read = typed("on", "  ");
        assertThat(read.day("on")).isNull();
        assertThat(codes(read)).containsExactly("guidance.no.option-missing");
    }

    @ParameterizedTest
    @CsvSource({"9, 9", "٩, 9", "'1,5', 1.5", "1.25, 1.25", "'١٫٥', 1.5"})
    void aNumberIsReadInAnyDigits(String typed, String number) {
        assertThat(typed("months", typed).number("months"))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nine", "-1", "1e9", "9999999", "٣ أشهر"})
    void whatIsNoNumberIsRefused(String typed) {
        Typed read = typed("months", typed);
        assertThat(read.whole("months")).isEmpty();
        assertThat(codes(read)).containsExactly("guidance.no.bad-number");
    }

    @Test
    void fiftyRowsAreReadAndFiftyOneAreNot() {
        Map<String, List<String>> rows = new HashMap<>();
        for (int i = 0; i < 50; i++) {
            rows.put("stay." + i + ".from", List.of(i % 28 + 1 + "/1/" + (1950 + i)));
        }
        assertThat(new Typed(new Form(rows, null)).rows("stay", List.of())).hasSize(50);
        rows.put("stay.50.from", List.of("1/1/2026"));
        Typed read = new Typed(new Form(rows, null));
        assertThat(read.rows("stay", List.of())).isEmpty();
        assertThat(codes(read)).containsExactly("guidance.no.too-many-rows");
    }

    private static Typed typed(String field, String typed) {
        return new Typed(new Form(Map.of(field, List.of(typed)), null));
    }

    private static List<String> codes(Typed typed) {
        return typed.faults().stream().map(FieldFault::code).toList();
    }
}
