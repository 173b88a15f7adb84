package org.rihla.law.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;
import org.rihla.law.Verdict;
import org.rihla.law.draw.Draws;
import org.rihla.law.recall.Entitlement.Outcome;
import org.rihla.law.recall.RecallCandidate.LastYear;
import org.rihla.law.recall.RecallPlace.Listed;

@DisplayName("Recall of repeaters (R6)")
class RecallsTest {
    private static final String SEED = "2027-RECALL|value";
    private static final Authorisation FOUR_YEARS =
            Authorisation.fourYearsFrom(LocalDate.of(2026, 3, 16));
    private static final LocalDate START = LocalDate.of(2027, 3, 1);
    private static final Set<RecallMark> GOOD =
            EnumSet.of(
                    RecallMark.RETURN_CONDITION_MET,
                    RecallMark.CONTRACT_IN_FORCE,
                    RecallMark.EMPLOYER_ACTIVE);

    @Test
    @DisplayName(
            "H1: a recall on 2030-03-10 is still entitled; work beyond 2030-03-15 needs a renewal")
    void theLastDaysOfTheFourYearsStillCount() {
        RecallFacts facts =
                new RecallFacts(
                        FOUR_YEARS,
                        LocalDate.of(2030, 3, 10),
                        LocalDate.of(2030, 6, 30),
                        "A",
                        "A",
                        3,
                        GOOD);

        Entitlement answer = Recalls.entitlement(facts);

        assertThat(FOUR_YEARS.to()).isEqualTo(LocalDate.of(2030, 3, 15));
        assertThat(answer.outcome()).isEqualTo(Outcome.ENTITLED);
        assertThat(codes(answer)).containsExactly("RECALL_ENTITLED", "RECALL_RENEWAL_NEEDED");
        assertThat(answer.findings().getFirst().arguments()).containsExactly(4);
    }

    @Test
    @DisplayName("H3: not fit now, as in pregnancy, defers the recall and keeps the right")
    void aMedicalPauseDefersAndKeepsTheRight() {
        Entitlement answer = Recalls.entitlement(facts(with(RecallMark.NOT_FIT_NOW)));

        assertThat(answer.outcome()).isEqualTo(Outcome.DEFERRED);
        assertThat(answer.findings()).noneMatch(finding -> finding.verdict() == Verdict.REJECT);
    }

    @Test
    @DisplayName(
            "H4: with 30 posts and 34 entitled the 4 last get POSTS_REDUCED with their rank, and come first next time")
    void theLastByOrderWaitWithTheirRank() {
        List<RecallCandidate> entitled = new ArrayList<>();
        for (int i = 1; i <= 34; i++) {
            entitled.add(new RecallCandidate("W-%02d".formatted(i), LastYear.OTHER, 40 - i, START));
        }

        List<RecallPlace> places = Recalls.list(SEED, 30, entitled);

        assertThat(places).filteredOn(place -> place.listed() == Listed.RECALLED).hasSize(30);
        assertThat(places.subList(30, 34))
                .allMatch(place -> place.listed() == Listed.POSTS_REDUCED)
                .extracting(place -> place.findings().getFirst().arguments())
                .containsExactly(
                        List.of(30, 31), List.of(30, 32), List.of(30, 33), List.of(30, 34));
        entitled.set(33, new RecallCandidate("W-34", LastYear.LEFT_OUT, 6, START));
        assertThat(Recalls.list(SEED, 30, entitled).getFirst().candidate().workerId())
                .isEqualTo("W-34");
    }

    @Test
    @DisplayName("H6: another employer asking by name is no recall")
    void anotherEmployerIsNoRecall() {
        RecallFacts facts =
                new RecallFacts(FOUR_YEARS, START, START.plusMonths(3), "A", "B", 1, GOOD);

        Entitlement answer = Recalls.entitlement(facts);

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_A_RECALL);
        assertThat(codes(answer)).containsExactly("NOT_A_RECALL");
    }

    @Test
    void everyMissingConditionIsNamed() {
        RecallFacts facts =
                new RecallFacts(
                        FOUR_YEARS,
                        LocalDate.of(2030, 3, 16),
                        LocalDate.of(2030, 6, 30),
                        "A",
                        "A",
                        0,
                        Set.of(RecallMark.CAUSE_PROVEN));

        Entitlement answer = Recalls.entitlement(facts);

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_ENTITLED);
        assertThat(codes(answer))
                .containsExactlyInAnyOrder(
                        "RECALL_AUTHORISATION_OVER",
                        "RECALL_FIRST_YEAR",
                        "RECALL_CAUSE",
                        "RECALL_RETURN_NOT_MET",
                        "RECALL_NO_CONTRACT",
                        "RECALL_EMPLOYER_INACTIVE");
    }

    @Test
    void orderIsLeftOutThenSeniorityThenEarliestReturnThenDraw() {
        LocalDate june = LocalDate.of(2026, 6, 20);
        List<RecallCandidate> entitled =
                List.of(
                        new RecallCandidate("no return date", LastYear.OTHER, 2, null),
                        new RecallCandidate("late return", LastYear.OTHER, 2, june.plusDays(9)),
                        new RecallCandidate("early return", LastYear.OTHER, 2, june),
                        new RecallCandidate("senior", LastYear.OTHER, 3, june.plusDays(20)),
                        new RecallCandidate("left out", LastYear.LEFT_OUT, 1, june.plusDays(30)));

        assertThat(Recalls.list(SEED, 9, entitled))
                .extracting(place -> place.candidate().workerId())
                .containsExactly(
                        "left out", "senior", "early return", "late return", "no return date");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33})
    void equalsAreDrawnAndTheOrderOfArrivalNeverMatters(long seed) {
        List<RecallCandidate> equals = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            equals.add(new RecallCandidate("W-" + i, LastYear.OTHER, 1, START));
        }
        Collections.shuffle(equals, new Random(seed));

        assertThat(Recalls.list(SEED, 40, equals))
                .extracting(place -> place.candidate().workerId())
                .containsExactlyElementsOf(
                        Draws.order(SEED, equals.stream().map(RecallCandidate::workerId).toList())
                                .stream()
                                .map(drawn -> drawn.applicationId())
                                .toList());
    }

    @ParameterizedTest(name = "{0} with proof \"{1}\": {2}")
    @CsvSource({
        "WORKER_DECLINED, doc-1, OK",
        "WORKER_DECLINED, , REJECT",
        "CAUSE_104_3, doc-1, OK",
        "CAUSE_104_3, , REJECT",
        "MEDICAL_NOT_FIT_NOW, doc-1, OK",
        "EMPLOYER_CLOSED, doc-1, OK",
        ", doc-1, REJECT"
    })
    void leavingSomebodyOutNeedsACodedCauseWithProof(
            @Nullable OmissionCode code, @Nullable String proof, Verdict verdict) {
        assertThat(Recalls.checkOmission(new Omission(code, proof, place(3), 30)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void fewerPostsIsNoCauseForSomebodyInsideThePosts() {
        Finding inside =
                Recalls.checkOmission(
                        new Omission(OmissionCode.POSTS_REDUCED, null, place(30), 30));
        Finding outside =
                Recalls.checkOmission(
                        new Omission(OmissionCode.POSTS_REDUCED, null, place(31), 30));

        assertThat(inside.code()).isEqualTo("OMISSION_OUT_OF_ORDER");
        assertThat(inside.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(outside.code()).isEqualTo("POSTS_REDUCED");
        assertThat(outside.verdict()).isEqualTo(Verdict.WARN);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(OmissionCode.class)
    void everyCauseHasItsOwnText(OmissionCode code) {
        assertThat(code.message().name()).isEqualTo(code.name());
    }

    @Test
    void refusesTheSameWorkerTwice() {
        RecallCandidate twice = new RecallCandidate("W", LastYear.OTHER, 1, START);

        assertThatThrownBy(() -> Recalls.list(SEED, 2, List.of(twice, twice)))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        e -> assertThat(e.code()).isEqualTo(InputCode.DUPLICATE));
    }

    private static RecallPlace place(int rank) {
        RecallCandidate candidate = new RecallCandidate("W", LastYear.OTHER, 1, START);
        return new RecallPlace(rank, candidate, "00", Listed.RECALLED, List.of());
    }

    private static RecallFacts facts(Set<RecallMark> marks) {
        return new RecallFacts(FOUR_YEARS, START, START.plusMonths(3), "A", "A", 1, marks);
    }

    private static Set<RecallMark> with(RecallMark mark) {
        Set<RecallMark> marks = EnumSet.copyOf(GOOD);
        marks.add(mark);
        return marks;
    }

    private static List<String> codes(Entitlement answer) {
        return answer.findings().stream().map(Finding::code).toList();
    }
}
