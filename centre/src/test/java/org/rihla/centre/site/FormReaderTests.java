package org.rihla.centre.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rihla.centre.shared.FieldFault;

/** What a person may type into a form, and what she hears when it cannot be. */
class FormReaderTests {

    @Test
    void putsADayTogetherFromThreeFields() {
        assertThat(new FormReader(day("8", "4", "1991")).date("birth"))
                .contains(LocalDate.of(1991, 4, 8));
        assertThat(new FormReader(day("٠٨", "٤", "١٩٩١")).date("birth"))
                .contains(LocalDate.of(1991, 4, 8));
    }

    @Test
    void namesTheDayThatDoesNotExist() {
        FormReader reader = new FormReader(day("31", "6", "1994"));
        assertThat(reader.date("birth")).isEmpty();
        assertThat(reader.faults()).containsExactly(FieldFault.of("birth", "shared.not-a-date"));
    }

    @Test
    void tellsAllFaultsAtOnce() {
        FormReader reader =
                new FormReader(
                        Form.empty().with("name", "<b>").with("posts", "many").with("day", "X"));
        reader.text("name", 50);
        reader.text("place", 50);
        reader.wholeNumber("posts", 1, 500);
        reader.choice("day", DayOfWeek.class);
        reader.date("birth");
        assertThat(reader.faults())
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("name", "shared.markup"),
                        org.assertj.core.groups.Tuple.tuple("place", "shared.required"),
                        org.assertj.core.groups.Tuple.tuple("posts", "shared.not-a-number"),
                        org.assertj.core.groups.Tuple.tuple("day", "shared.not-a-choice"),
                        org.assertj.core.groups.Tuple.tuple("birth", "shared.required"));
    }

    @Test
    void readsNumbersWithBlanksAndCommas() {
        FormReader reader =
                new FormReader(Form.empty().with("posts", "1 200").with("wage", "47,80"));
        assertThat(reader.wholeNumber("posts", 1, 5000)).contains(1200);
        assertThat(reader.decimal("wage", BigDecimal.ZERO, BigDecimal.TEN.pow(4)))
                .contains(new BigDecimal("47.80"));
        assertThat(reader.clean()).isTrue();
    }

    @Test
    void keepsWhatWasTypedBesideTheFault() {
        Form form = day("31", "6", "1994");
        FormReader reader = new FormReader(form);
        reader.date("birth");
        Form back =
                form.refused(org.rihla.centre.shared.Refusal.ofFields("any.code", reader.faults()));
        assertThat(back.value("birth.day")).isEqualTo("31");
        assertThat(back.error("birth")).isEqualTo(Text.of("shared.not-a-date"));
        assertThat(back.described("birth", null)).isEqualTo("f-birth-error");
    }

    private static Form day(String day, String month, String year) {
        return Form.empty()
                .with("birth.day", day)
                .with("birth.month", month)
                .with("birth.year", year);
    }
}
