package org.rihla.law.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.UnusableInput;
import org.rihla.law.Verdict;
import org.rihla.law.clocks.Calendars;
import org.rihla.law.clocks.ClockKind;
import org.rihla.law.clocks.Clocks;

@DisplayName("Admissibility of offers (R10)")
class OffersTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 16);
    private static final Set<OfferMark> SOUND =
            EnumSet.of(
                    OfferMark.CIRCULAR,
                    OfferMark.HOUSING_PROVEN,
                    OfferMark.EMPLOYER_ACCREDITED,
                    OfferMark.EXISTENCE_CONFIRMED);
    private static final Terms FAIR = terms("52.50", "52.50", "0");

    @Test
    void aSoundOfferIsAdmitted() {
        OfferAnswer answer = examine(Posts.alone(10), FAIR, SOUND);

        assertThat(answer.verdict()).isEqualTo(Verdict.OK);
        assertThat(codes(answer)).containsExactly("OFFER_ADMISSIBLE");
    }

    @Test
    @DisplayName(
            "O1: 8 posts alone are rejected with MIN_POSTS, 8 and 4 of two farms together are accepted")
    void severalFarmsMayReachTheMinimumTogether() {
        OfferAnswer alone = examine(Posts.alone(8), FAIR, SOUND);

        assertThat(alone.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(alone.findings())
                .containsExactly(Finding.reject(Rule.R10_MIN_POSTS, MessageKey.MIN_POSTS, 8, 10));
        assertThat(examine(new Posts(8, 4, null), FAIR, SOUND).verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void theYearlyOrderMaySetAnotherMinimum() {
        OfferFacts offer = offer(Posts.alone(8), FAIR, SOUND, List.of());

        assertThat(Offers.examine(offer, new OfferPolicy(5, 3, Set.of())).verdict())
                .isEqualTo(Verdict.OK);
    }

    @Test
    @DisplayName("O2: a medical visit at one paid clinic only is held as a pattern of fraud")
    void oneCompulsoryPaidClinicIsHeld() {
        OfferAnswer answer = examine(Posts.alone(20), FAIR, with(OfferMark.SINGLE_PAID_PROVIDER));

        assertThat(answer.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(codes(answer)).containsExactly("FRAUD_PATTERN");
    }

    @Test
    @DisplayName("O3: pay below the convention is rejected with PAY_BELOW_FLOOR")
    void payBelowTheFloorIsRejected() {
        OfferAnswer answer = examine(Posts.alone(20), terms("52.49", "52.50", "0"), SOUND);

        assertThat(answer.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(codes(answer)).containsExactly("PAY_BELOW_FLOOR");
    }

    @Test
    @DisplayName("O4: 30,000 posts on ships by a new company are held")
    void manyPostsOfANewCompanyAreHeld() {
        OfferAnswer answer = examine(new Posts(30_000, 0, 0), FAIR, Set.of());

        assertThat(answer.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(codes(answer))
                .containsExactlyInAnyOrder(
                        "EMPLOYER_NOT_ACCREDITED", "EXISTENCE_UNCONFIRMED", "POSTS_JUMP");
    }

    @Test
    void moreThanThreeTimesLastYearIsHeld() {
        assertThat(examine(new Posts(30, 0, 10), FAIR, SOUND).verdict()).isEqualTo(Verdict.OK);
        assertThat(codes(examine(new Posts(31, 0, 10), FAIR, SOUND))).containsExactly("POSTS_JUMP");
    }

    @Test
    void anyFeeOnTheWorkerIsRejected() {
        assertThat(codes(examine(Posts.alone(20), terms("60", "52.50", "0.01"), SOUND)))
                .containsExactly("WORKER_FEE");
    }

    @Test
    void aMissingPayFloorHoldsTheOffer() {
        assertThat(codes(examine(Posts.alone(20), terms("60", null, "0"), SOUND)))
                .containsExactly("PAY_FLOOR_UNKNOWN");
    }

    @Test
    void aCircularOfferNeedsHousingAndAStableOneDoesNot() {
        Set<OfferMark> unhoused =
                EnumSet.of(OfferMark.EMPLOYER_ACCREDITED, OfferMark.EXISTENCE_CONFIRMED);
        Set<OfferMark> circular =
                EnumSet.of(OfferMark.CIRCULAR, unhoused.toArray(OfferMark[]::new));

        assertThat(codes(examine(Posts.alone(20), FAIR, circular)))
                .containsExactly("HOUSING_MISSING");
        assertThat(examine(Posts.alone(20), FAIR, unhoused).verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void aTemporaryWorkAgencyIsRejected() {
        assertThat(codes(examine(Posts.alone(20), FAIR, with(OfferMark.TEMPORARY_WORK_AGENCY))))
                .containsExactly("WORK_AGENCY");
    }

    @Test
    void theTextOfABlacklistedOfferIsHeld() {
        assertThat(codes(examine(Posts.alone(20), FAIR, with(OfferMark.TEXT_OF_BLACKLISTED_OFFER))))
                .containsExactly("FRAUD_PATTERN");
    }

    @Test
    void lateFilingIsRejectedUnlessACauseIsStated() {
        OfferFacts late = filed(LocalDate.of(2025, 12, 17), SOUND);
        OfferFacts explained =
                filed(LocalDate.of(2025, 12, 17), with(OfferMark.LATE_FILING_MOTIVATED));

        assertThat(codes(Offers.examine(late, OfferPolicy.usual())))
                .containsExactly("FILED_TOO_LATE");
        assertThat(Offers.examine(explained, OfferPolicy.usual()).verdict())
                .isEqualTo(Verdict.WARN);
        assertThat(
                        Offers.examine(
                                        filed(LocalDate.of(2025, 12, 16), SOUND),
                                        OfferPolicy.usual())
                                .verdict())
                .isEqualTo(Verdict.OK);
    }

    @Test
    @DisplayName("Q7: \"mother of child <14\" blocks the offer, and a written basis lifts it")
    void aProtectedCriterionBlocksTheOffer() {
        OfferFacts offer = offer(Posts.alone(20), FAIR, SOUND, List.of("mother of child <14"));

        OfferAnswer answer = Offers.examine(offer, OfferPolicy.usual());

        assertThat(answer.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(answer.protectedHits())
                .extracting(ProtectedHit::attribute)
                .containsOnly(ProtectedAttribute.CHILDREN);
        OfferPolicy exempted = new OfferPolicy(10, 3, Set.of(ProtectedAttribute.CHILDREN));
        assertThat(Offers.examine(offer, exempted).verdict()).isEqualTo(Verdict.WARN);
    }

    @Test
    void anEmployerHearsEveryReasonAtOnce() {
        OfferFacts offer =
                offer(
                        Posts.alone(3),
                        terms("1", "2", "5"),
                        Set.of(OfferMark.CIRCULAR),
                        List.of("married women"));

        assertThat(codes(Offers.examine(offer, OfferPolicy.usual())))
                .containsExactlyInAnyOrder(
                        "MIN_POSTS",
                        "WORKER_FEE",
                        "PAY_BELOW_FLOOR",
                        "HOUSING_MISSING",
                        "EMPLOYER_NOT_ACCREDITED",
                        "EXISTENCE_UNCONFIRMED",
                        "PROTECTED_CRITERION",
                        "PROTECTED_CRITERION");
    }

    @Test
    void refusesNegativePosts() {
        assertThatThrownBy(() -> Posts.alone(-1))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        e -> assertThat(e.code()).isEqualTo(InputCode.NEGATIVE_NUMBER));
    }

    private static OfferAnswer examine(Posts posts, Terms terms, Set<OfferMark> marks) {
        return Offers.examine(
                offer(posts, terms, marks, List.of("experience in berries")), OfferPolicy.usual());
    }

    private static OfferFacts offer(
            Posts posts, Terms terms, Set<OfferMark> marks, List<String> criteria) {
        Filing filing =
                new Filing(
                        LocalDate.of(2025, 12, 1),
                        Clocks.start(ClockKind.FILE_COLLECTIVE, START, Calendars.SPAIN));
        return new OfferFacts(posts, terms, filing, marks, criteria);
    }

    private static OfferFacts filed(LocalDate on, Set<OfferMark> marks) {
        Filing filing =
                new Filing(on, Clocks.start(ClockKind.FILE_COLLECTIVE, START, Calendars.SPAIN));
        return new OfferFacts(Posts.alone(20), FAIR, filing, marks, List.of());
    }

    private static Set<OfferMark> with(OfferMark mark) {
        Set<OfferMark> marks = EnumSet.copyOf(SOUND);
        marks.add(mark);
        return marks;
    }

    private static Terms terms(String pay, @Nullable String floor, String fee) {
        return new Terms(
                new BigDecimal(pay),
                floor == null ? null : new BigDecimal(floor),
                new BigDecimal(fee));
    }

    private static List<String> codes(OfferAnswer answer) {
        return answer.findings().stream().map(Finding::code).toList();
    }
}
