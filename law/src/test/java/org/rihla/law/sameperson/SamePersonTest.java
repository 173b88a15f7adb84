package org.rihla.law.sameperson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.law.Finding;
import org.rihla.law.sameperson.Likeness.Outcome;

@DisplayName("One person, one file (R13)")
class SamePersonTest {
    private static final BirthDate MAY = new BirthDate.Day(LocalDate.of(1990, 5, 4));

    @Test
    @DisplayName(
            "G1: same name, birth and commune without CIN is 43: new, with a soft warning; with the phone 50: review")
    void twoSpellingsOfOneName() {
        PersonCard one =
                new PersonCard(
                        "Fatima Zahra EL IDRISSI", MAY, null, null, "Kénitra", "0661-000001");
        PersonCard other = new PersonCard("Fatima-Zohra Idrissi", MAY, null, null, "Kenitra", null);
        PersonCard samePhone =
                new PersonCard(
                        "Fatima-Zohra Idrissi", MAY, null, null, "Kenitra", "+212 661 000001");

        Likeness likeness = compare(one, other);

        assertThat(likeness.score()).isEqualTo(43);
        assertThat(likeness.outcome()).isEqualTo(Outcome.NEW);
        assertThat(likeness.hints()).extracting(Finding::code).containsExactly("MAYBE_SAME_PERSON");
        assertThat(compare(one, samePhone).score()).isEqualTo(50);
        assertThat(compare(one, samePhone).outcome()).isEqualTo(Outcome.REVIEW);
    }

    @Test
    @DisplayName(
            "G2: the same CIN alone is 60, a review with a hint at a typing error; with the name 75, block and ask")
    void theSameIdentityNumber() {
        PersonCard one = new PersonCard("Khadija Amrani", MAY, "GK 12345", null, null, null);
        PersonCard other =
                new PersonCard("Naima Tazi", new BirthDate.Year(1975), "gk12345", null, null, null);
        PersonCard sameName =
                new PersonCard(
                        "Amrani Khadija", new BirthDate.Year(1975), "GK12345", null, null, null);

        assertThat(compare(one, other).score()).isEqualTo(60);
        assertThat(compare(one, other).outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(compare(one, other).hints())
                .extracting(Finding::code)
                .containsExactly("MAYBE_CIN_TYPO");
        assertThat(compare(one, sameName).score()).isEqualTo(75);
        assertThat(compare(one, sameName).outcome()).isEqualTo(Outcome.BLOCK_AND_ASK);
    }

    @Test
    @DisplayName("G4: a shared family phone alone is 7: new, without a word")
    void aSharedPhone() {
        PersonCard one = new PersonCard("Khadija Amrani", MAY, null, null, "Kénitra", "0661000001");
        PersonCard other = new PersonCard("Naima Tazi", null, null, null, null, "00212661000001");

        assertThat(compare(one, other).score()).isEqualTo(7);
        assertThat(compare(one, other).outcome()).isEqualTo(Outcome.NEW);
        assertThat(compare(one, other).hints()).isEmpty();
    }

    @Test
    void whatIsNotKnownNeverMatches() {
        PersonCard blank = new PersonCard(null, null, null, null, null, null);
        PersonCard empty = new PersonCard("", null, " ", "", "", "");

        assertThat(compare(blank, blank).score()).isZero();
        assertThat(compare(empty, empty).score()).isZero();
    }

    @Test
    void thePassportCountsOnlyWhereTheIdentityNumberDoesNot() {
        PersonCard one = new PersonCard(null, null, "A1", "P1", null, null);

        assertThat(compare(one, one).score()).isEqualTo(60);
        assertThat(compare(one, new PersonCard(null, null, null, "P1", null, null)).score())
                .isEqualTo(50);
    }

    @Test
    void aBirthKnownByTheYearCountsHalfAndOtherDaysCountNothing() {
        BirthDate year = new BirthDate.Year(1990);
        BirthDate month = new BirthDate.Month(YearMonth.of(1990, 5));

        assertThat(births(MAY, MAY)).isEqualTo(20);
        assertThat(births(MAY, year)).isEqualTo(10);
        assertThat(births(year, year)).isEqualTo(10);
        assertThat(births(month, MAY)).isEqualTo(10);
        assertThat(births(month, new BirthDate.Month(YearMonth.of(1990, 6)))).isZero();
        assertThat(births(MAY, new BirthDate.Day(LocalDate.of(1990, 5, 5)))).isZero();
        assertThat(births(MAY, new BirthDate.Year(1991))).isZero();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "Fatima Zahra EL IDRISSI, Fatima-Zohra Idrissi",
        "Fatima Zahra El Idrissi, فاطمة الزهراء الإدريسي",
        "Mohamed Alaoui, Mohammed EL ALAOUI",
        "Mohamed Alaoui, محمد العلوي",
        "Aïcha Ouarda, Aicha Warda",
        "Aicha Warda, عائشة وردة",
        "Youssef Benchekroun, Yousef Ben Chekroun",
        "Karim Benali, Karim Ben Ali",
        "كريم بنعلي, كريم بن علي",
        "Karim Benali, كريم بن علي",
        "Sanae ELIDRISSI, Sanae El Idrissi",
        "Rachid Qasmi, Rashid Kasmi",
        "Rachid Kasmi, رشيد القاسمي",
        "Dhoha Naciri, Zoha Nassiri",
        "Abdellah Tazi, Abd Allah Tazi",
        "عبدالله التازي, عبد الله التازي",
        "Abdellah Tazi, عبد الله التازي",
        "Abdelilah Fassi, عبد الإله الفاسي",
        "Aït Lahcen Brahim, Brahim Lahcen",
        "Khadija Ghazi, خديجة غازي",
        "Oumaima Bouazza, أميمة بوعزة",
        "Salah Jabri, صلاح الجابري"
    })
    void oneNameInItsSpellingsHasOneKey(String one, String other) {
        assertThat(NameKey.of(one)).isNotEmpty().isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "Ahmed Tazi, Hamid Tazi",
        "Khadija Amrani, Khadija Omari",
        "Fatima Tazi, Fatima Zahra Tazi",
        "Naima Kasmi, Naima Ghazi"
    })
    void differentNamesHaveDifferentKeys(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void aCardNeverPrintsWhatItHolds() {
        assertThat(new PersonCard("Khadija Amrani", MAY, "GK1", null, null, null))
                .hasToString("PersonCard");
    }

    private static Likeness compare(PersonCard one, PersonCard other) {
        Likeness likeness = SamePerson.compare(one, other, MatchPolicy.usual());
        assertThat(SamePerson.compare(other, one, MatchPolicy.usual())).isEqualTo(likeness);
        return likeness;
    }

    private static int births(@Nullable BirthDate one, BirthDate other) {
        return compare(
                        new PersonCard(null, one, null, null, null, null),
                        new PersonCard(null, other, null, null, null, null))
                .score();
    }

    @Test
    void aScoreAtAThresholdReachesIt() {
        PersonCard card = new PersonCard(null, null, null, null, "Kénitra", "0612345678");
        MatchPolicy review = new MatchPolicy(60, 50, 20, 10, 15, 8, 7, 75, 15, 15);
        MatchPolicy block = new MatchPolicy(60, 50, 20, 10, 15, 8, 7, 15, 10, 5);
        MatchPolicy beyond = new MatchPolicy(60, 50, 20, 10, 15, 8, 7, 17, 16, 16);

        assertThat(SamePerson.compare(card, card, review).outcome())
                .isEqualTo(Likeness.Outcome.REVIEW);
        assertThat(SamePerson.compare(card, card, review).hints()).hasSize(1);
        assertThat(SamePerson.compare(card, card, block).outcome())
                .isEqualTo(Likeness.Outcome.BLOCK_AND_ASK);
        assertThat(SamePerson.compare(card, card, beyond).outcome())
                .isEqualTo(Likeness.Outcome.NEW);
        assertThat(SamePerson.compare(card, card, beyond).hints()).isEmpty();
    }
}
