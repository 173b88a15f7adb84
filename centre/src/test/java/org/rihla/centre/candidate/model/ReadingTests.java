package org.rihla.centre.candidate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.candidate.NewPerson.BirthPrecision;
import org.rihla.centre.candidate.TypedPerson;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;

/** What a counsellor types becomes a person, or a list of fields to correct. */
class ReadingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 00 00 01 42",
                "0600000142",
                "+212 6 00 00 01 42",
                "00212600000142",
                "212600000142",
                "+212(0)600000142",
                "٠٦٠٠٠٠٠١٤٢"
            })
    void readsAMoroccanPhoneHoweverItIsWritten(String typed) {
        assertThat(Phone.read(typed)).contains("+212600000142");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "0900000142", "06000001", "+2129000", "phone"})
    void refusesWhatIsNoPhone(String typed) {
        assertThat(Phone.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"g 123456,G123456", "ab12,AB12", "ZZ-1,ZZ1"})
    void readsAnIdentityNumberInOneForm(String typed, String kept) {
        assertThat(Cin.read(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "ABC123", "A1234567", ""})
    void refusesWhatIsNoIdentityNumber(String typed) {
        assertThat(Cin.read(typed)).isEqualTo(Optional.empty());
    }

    @Test
    void namesTheFieldOfADayThatDoesNotExist() {
        assertThat(faults(typed("Salwa", "1990-06-31", null)))
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactly(tuple("birthDate", "shared.not-a-date"));
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        assertThat(faults(typed("<b>Salwa</b>", "1990-06-31", "X")))
                .extracting(FieldFault::field)
                .contains("givenNameLatin", "birthDate", "cin");
    }

    @Test
    void refusesLatinLettersWhereArabicOnesBelong() {
        TypedPerson wrong =
                new TypedPerson(
                        "سلوى",
                        "Exemple",
                        "Salwa",
                        null,
                        "FEMALE",
                        "1990-05-04",
                        null,
                        null,
                        "04.",
                        null,
                        null,
                        List.of(),
                        "ar",
                        "0",
                        List.of());
        assertThat(faults(wrong))
                .extracting(FieldFault::code)
                .containsExactly("shared.not-latin", "shared.not-arabic");
    }

    @Test
    void refusesANameThatIsTooLong() {
        assertThat(faults(typed("S".repeat(61), "1990-05-04", null)))
                .extracting(FieldFault::code)
                .containsExactly("shared.too-long");
    }

    @Test
    void keepsHowMuchOfABirthDateIsKnown() {
        NewPerson person = typed("Salwa", "1990", null).read().orThrow();
        assertThat(person.birthPrecision()).isEqualTo(BirthPrecision.YEAR);
        assertThat(PersonRules.reaches(person, 18)).isEqualTo(LocalDate.of(2008, 12, 31));
    }

    private static List<FieldFault> faults(TypedPerson typed) {
        return typed.read() instanceof Answer.Refused<NewPerson>(var no) ? no.faults() : List.of();
    }

    private static TypedPerson typed(String given, String birth, @Nullable String cin) {
        return new TypedPerson(
                given,
                "Exemple",
                null,
                null,
                "FEMALE",
                birth,
                null,
                cin,
                "04.",
                null,
                null,
                List.of("ary"),
                "ar",
                "3",
                List.of("9211"));
    }
}
