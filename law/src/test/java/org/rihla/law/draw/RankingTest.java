package org.rihla.law.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;
import org.rihla.law.Verdict;
import org.rihla.law.draw.Ranked.Reason;

@DisplayName("Order of new candidates (R9)")
class RankingTest {
    private static final String SEED = Draws.publicSeed("2026-HUELVA-CALL-0007", "blockhash-demo");

    @Test
    @DisplayName("D1: five equals are drawn P-003, P-001, P-005, P-004, P-002, with their hashes")
    void drawsInTheOrderOfTheHashes() {
        List<Drawn> drawn = Draws.order(SEED, List.of("P-001", "P-002", "P-003", "P-004", "P-005"));

        assertThat(drawn)
                .extracting(Drawn::applicationId)
                .containsExactly("P-003", "P-001", "P-005", "P-004", "P-002");
        assertThat(drawn)
                .extracting(one -> one.hash().substring(0, 4))
                .containsExactly("0513", "6fba", "b6ca", "bf2d", "cc54");
    }

    @Test
    @DisplayName("D1: the same through the ranking, with the draw as the reason")
    void equalsAreRankedByTheDraw() {
        List<Applicant> equals =
                IntStream.rangeClosed(1, 5).mapToObj(i -> applicant("P-00" + i, 80, 10)).toList();

        List<Ranked> ranked = Ranking.rank(SEED, equals);

        assertThat(ranked)
                .extracting(one -> one.applicant().applicationId())
                .containsExactly("P-003", "P-001", "P-005", "P-004", "P-002");
        assertThat(ranked)
                .extracting(Ranked::reason)
                .containsExactly(Reason.FIRST, Reason.DRAW, Reason.DRAW, Reason.DRAW, Reason.DRAW);
        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    @DisplayName("D2: with equal points the longer waiting comes first")
    void longerWaitingComesFirst() {
        List<Ranked> ranked =
                Ranking.rank(
                        SEED,
                        List.of(
                                applicant("P-001", 80, 10),
                                applicant("P-002", 80, 400),
                                applicant("P-003", 90, 0)));

        assertThat(ranked)
                .extracting(one -> one.applicant().applicationId())
                .containsExactly("P-003", "P-002", "P-001");
        assertThat(ranked)
                .extracting(Ranked::reason)
                .containsExactly(Reason.FIRST, Reason.SCORE, Reason.WAITING_TIME);
    }

    @Test
    @DisplayName("D3: criteria changed after the opening are refused")
    void changedCriteriaNeedANewCall() {
        CallCriteria opened =
                CallCriteria.of(
                        Map.of(
                                "experience",
                                BigDecimal.valueOf(60),
                                "language",
                                BigDecimal.valueOf(40)));
        CallCriteria same =
                CallCriteria.of(
                        Map.of(
                                "language",
                                new BigDecimal("40.0"),
                                "experience",
                                BigDecimal.valueOf(60)));
        CallCriteria changed =
                CallCriteria.of(
                        Map.of(
                                "experience",
                                BigDecimal.valueOf(50),
                                "language",
                                BigDecimal.valueOf(40)));

        assertThat(Ranking.checkCriteria(opened, same).verdict()).isEqualTo(Verdict.OK);
        Finding finding = Ranking.checkCriteria(opened, changed);
        assertThat(finding.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(finding.code()).isEqualTo("CRITERIA_CHANGED");
    }

    @ParameterizedTest(name = "D4: reason \"{0}\", signed by \"{1}\" and \"{2}\": {3}")
    @CsvSource({
        "medical task limit, o-1, o-2, WARN",
        "medical task limit, o-1, '', REJECT",
        "medical task limit, o-1, o-1, REJECT",
        "'', o-1, o-2, REJECT"
    })
    void anOverrideNeedsAReasonAndTwoPersons(
            String reason, String first, String second, Verdict verdict) {
        assertThat(Ranking.checkOverride(new OrderOverride(reason, first, second)).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void theOrderOfArrivalNeverMatters(long seed) {
        Random random = new Random(seed);
        List<Applicant> applicants = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            applicants.add(applicant("P-" + i, random.nextInt(4) * 25, random.nextInt(3)));
        }
        List<Ranked> ranked = Ranking.rank(SEED, applicants);
        Collections.shuffle(applicants, random);

        assertThat(Ranking.rank(SEED, applicants)).isEqualTo(ranked);
        assertThat(ranked)
                .extracting(Ranked::applicant)
                .containsExactlyInAnyOrderElementsOf(applicants);
    }

    @Test
    void refusesTwiceTheSameApplicationAndScoresOutsideTheScale() {
        refused(InputCode.DUPLICATE, () -> Draws.order(SEED, List.of("P-1", "P-1")));
        refused(
                InputCode.DUPLICATE,
                () -> Ranking.rank(SEED, List.of(applicant("P", 1, 1), applicant("P", 2, 2))));
        refused(InputCode.SCORE_OUT_OF_RANGE, () -> applicant("P", 101, 0));
        refused(InputCode.NEGATIVE_NUMBER, () -> applicant("P", 1, -1));
        refused(
                InputCode.SCORE_OUT_OF_RANGE,
                () -> CallCriteria.of(Map.of("a", BigDecimal.valueOf(101))));
        refused(InputCode.EMPTY_TEXT, () -> Draws.publicSeed("call", " "));
    }

    private static Applicant applicant(String id, int score, int days) {
        return new Applicant(id, BigDecimal.valueOf(score), days);
    }

    private static void refused(InputCode code, ThrowingCallable request) {
        assertThatThrownBy(request)
                .isInstanceOfSatisfying(
                        UnusableInput.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
