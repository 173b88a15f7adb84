package org.rihla.centre.employer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers.Kind;
import org.rihla.centre.employer.Employers.NewEmployer;
import org.rihla.centre.employer.Employers.State;
import org.rihla.centre.employer.Offers.FindingView;
import org.rihla.centre.employer.StatedTerms;
import org.rihla.centre.programme.Seasons.SeasonRules;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.Money;

/** What R10 and R11 find on an offer, with their examples. */
class OfferExaminationTests {
    private static final LocalDate FILED = LocalDate.of(2025, 12, 16);
    private static final LocalDate START = LocalDate.of(2026, 3, 16);
    private static final SeasonRules SPAIN =
            new SeasonRules(
                    10,
                    Currency.getInstance("EUR"),
                    new BigDecimal("50.00"),
                    new BigDecimal("600"));

    @Test
    void nothingStandsAgainstACompleteOfferOfAnAccreditedFarm() {
        assertThat(codes(terms(48, "58.00", "Casa 2", "90"), context()))
                .containsExactlyInAnyOrder("OK OFFER_ADMISSIBLE", "OK HOUSING_CHARGE_OK");
    }

    @Test
    void o1EightPostsAloneAreTooFewAndEightWithFourOfAnotherFarmAreEnough() {
        StatedTerms eight = terms(8, "58.00", "Casa 2", "90");
        assertThat(codes(eight, context())).contains("REJECT MIN_POSTS");
        assertThat(codes(eight, cumulated(4))).doesNotContain("REJECT MIN_POSTS");
    }

    @Test
    void o2APaidMedicalAtOneClinicOnlyIsHeldAsASignOfFraud() {
        assertThat(
                        codes(
                                asking("Medical visit 900 MAD at the clinic of the agent only"),
                                context()))
                .contains("HOLD FRAUD_PATTERN");
        assertThat(codes(asking("Able to lift 15 kg"), context()))
                .doesNotContain("HOLD FRAUD_PATTERN");
    }

    @Test
    void o3ADailyPayBelowTheAgreementIsRejected() {
        assertThat(codes(terms(48, "47.80", "Casa 2", "90"), context()))
                .contains("REJECT PAY_BELOW_FLOOR");
    }

    @Test
    void o4ThirtyThousandPostsOfANewCompanyAreHeld() {
        OfferContext context = context(employer(State.UNDER_REVIEW, null), 0, null);
        assertThat(codes(terms(30_000, "58.00", "Casa 2", "90"), context))
                .contains("HOLD EMPLOYER_NOT_ACCREDITED", "HOLD EXISTENCE_UNCONFIRMED");
    }

    @Test
    void moreThanThreeTimesLastYearsPostsAreHeld() {
        StatedTerms posts = terms(61, "58.00", "Casa 2", "90");
        assertThat(codes(posts, context(accredited(), 0, 20))).contains("HOLD POSTS_JUMP");
        assertThat(codes(posts, context(accredited(), 0, 21))).doesNotContain("HOLD POSTS_JUMP");
    }

    @Test
    void aRequestThatComesADayTooLateIsRejected() {
        OfferContext late =
                new OfferContext(
                        accredited(),
                        "ES",
                        SPAIN,
                        0,
                        null,
                        0,
                        false,
                        null,
                        FILED.plusDays(1),
                        FILED);
        assertThat(codes(terms(48, "58.00", "Casa 2", "90"), late))
                .contains("REJECT FILED_TOO_LATE");
    }

    @Test
    void spainsClocksDoNotBindAnOfferForAnotherCountry() {
        OfferContext france =
                new OfferContext(
                        accredited(),
                        "FR",
                        SPAIN,
                        0,
                        null,
                        0,
                        false,
                        null,
                        START.minusDays(3),
                        START);
        assertThat(codes(terms(48, "58.00", "Casa 2", "90"), france))
                .doesNotContain("REJECT FILED_TOO_LATE");
    }

    @Test
    void criteriaOnMaritalStatusAreRejectedWhereverTheyStand() {
        assertThat(codes(asking("mujer casada"), context())).contains("REJECT PROTECTED_CRITERION");
    }

    @Test
    void r11RentUpToFifteenPercentAndChargesUpToTwentyTwo() {
        assertThat(codes(terms(48, "58.00", "Casa 2", "91"), context()))
                .contains("REJECT RENT_TOO_HIGH");
        assertThat(codes(housed("90", "42"), context())).contains("OK HOUSING_CHARGE_OK");
        assertThat(codes(housed("0", "132"), context())).contains("OK HOUSING_CHARGE_OK");
        assertThat(codes(housed("0", "133"), context())).contains("REJECT CHARGE_TOO_HIGH");
    }

    @Test
    void withoutHousingACircularOfferIsRejected() {
        assertThat(codes(terms(48, "58.00", "", "0"), context()))
                .contains("REJECT HOUSING_MISSING");
    }

    @Test
    void whatTheSourceDoesNotTellIsNamedOnceAndNothingIsGuessed() {
        StatedTerms bare =
                new StatedTerms(
                        "Service en restauration",
                        "5131",
                        null,
                        1,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null);
        SeasonRules france =
                new SeasonRules(1, Currency.getInstance("EUR"), new BigDecimal("83.16"), null);
        OfferContext context =
                new OfferContext(accredited(), "FR", france, 0, null, 0, false, null, FILED, FILED);
        List<FindingView> found = OfferExamination.of(bare, context);
        assertThat(found)
                .filteredOn(finding -> finding.code().equals("TERM_MISSING"))
                .extracting(finding -> finding.args().getFirst())
                .containsExactly(
                        "employer.term.span",
                        "employer.term.hoursPerWeek",
                        "employer.term.guaranteedDays",
                        "employer.term.dailyPay",
                        "employer.term.probationDays",
                        "employer.term.rentPerMonth",
                        "employer.term.transport");
        assertThat(found)
                .extracting(FindingView::code)
                .contains("HOUSING_MISSING")
                .doesNotContain("PAY_BELOW_FLOOR", "FILED_TOO_LATE", "MIN_POSTS");
        assertThat(Checks.moveAfter(found)).isEqualTo(OfferMove.FIND_DEFECT);
    }

    private static List<String> codes(StatedTerms terms, OfferContext context) {
        return OfferExamination.of(terms, context).stream()
                .map(finding -> finding.verdict() + " " + finding.code())
                .toList();
    }

    private static OfferContext context() {
        return context(accredited(), 0, null);
    }

    private static OfferContext cumulated(int posts) {
        return context(accredited(), posts, null);
    }

    private static OfferContext context(
            Employer employer, int cumulated, @Nullable Integer lastYear) {
        return new OfferContext(
                employer, "ES", SPAIN, cumulated, lastYear, 0, false, null, FILED, FILED);
    }

    private static Employer accredited() {
        return employer(State.ACCREDITED, "Chamber of Huelva");
    }

    private static Employer employer(State state, @Nullable String confirmedBy) {
        return new Employer(
                new EmployerId("01J00000000000000000000001"),
                new NewEmployer(
                        "Finca La Marisma Alta",
                        "B21000001",
                        "ES",
                        "Moguer",
                        "A01",
                        Kind.FARM,
                        "Lucía Arenas",
                        LocalDate.of(2027, 1, 1),
                        confirmedBy),
                state,
                new Approval("01J00000000000000000000002", "Anas"),
                new Approval("01J00000000000000000000003", "Salma"),
                null,
                LocalDate.of(2026, 11, 30),
                null,
                0);
    }

    private static StatedTerms terms(int posts, String pay, String housing, String rent) {
        return terms(posts, pay, housing, rent, null, List.of());
    }

    private static StatedTerms housed(String rent, String utilities) {
        return terms(48, "58.00", "Casa 2", rent, Money.of(utilities, "EUR"), List.of());
    }

    private static StatedTerms asking(String criterion) {
        return terms(48, "58.00", "Casa 2", "90", null, List.of(criterion));
    }

    private static StatedTerms terms(
            int posts,
            String pay,
            String housing,
            String rent,
            @Nullable Money utilities,
            List<String> criteria) {
        return new StatedTerms(
                "Recogida de fresa",
                "9214",
                null,
                posts,
                new DateSpan(START, LocalDate.of(2026, 6, 30)),
                new BigDecimal("39"),
                60,
                Money.of(pay, "EUR"),
                15,
                housing,
                Money.of(rent, "EUR"),
                utilities,
                "The farm pays both trips",
                null,
                criteria,
                null);
    }
}
