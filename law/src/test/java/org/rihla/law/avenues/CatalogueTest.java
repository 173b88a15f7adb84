package org.rihla.law.avenues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.law.Certainty;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.UnusableInput;
import org.rihla.law.eligibility.Answer;
import org.rihla.law.eligibility.Application;
import org.rihla.law.eligibility.Avenue;
import org.rihla.law.eligibility.Avenues;
import org.rihla.law.eligibility.Condition;
import org.rihla.law.eligibility.Condition.Sourced;
import org.rihla.law.eligibility.Eligibility;
import org.rihla.law.eligibility.EligibilityAnswer.Result;
import org.rihla.law.eligibility.PersonFacts;
import org.rihla.law.eligibility.PersonFacts.Known;
import org.rihla.law.vectors.ShippedVectors;
import org.rihla.law.vectors.Vector;
import org.rihla.law.vectors.VectorRun;

@DisplayName("The catalogue of avenues (C4)")
class CatalogueTest {
    private static final LocalDate NEW_LAW = LocalDate.of(2027, 5, 1);

    static Stream<AvenueSheet> shipped() {
        return Catalogue.shipped().sheets().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void whatIsToldHasASourceAVectorAndTwoReaders(AvenueSheet sheet) {
        if (sheet.review().state().told()) {
            assertThat(Publication.against(sheet, holdingFor(sheet.id()))).isEmpty();
        } else {
            assertThat(Publication.against(sheet, holdingFor(sheet.id())))
                    .extracting(finding -> finding.arguments().getFirst())
                    .containsAnyOf(
                            MessageKey.AVENUE_TEXT_NOT_READ,
                            MessageKey.AVENUE_WITHOUT_SECOND_PERSON);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void everyAvenueIsTestedByVectorsOfItsOwn(AvenueSheet sheet) {
        assertThat(sheet.vectors()).isNotEmpty();
        assertThat(holdingFor(sheet.id())).containsAll(sheet.vectors());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void whatTakesAnAvenuesPlaceBeginsTheDayAfter(AvenueSheet sheet) {
        String next = sheet.supersededBy();
        if (next != null) {
            LocalDate last = sheet.avenue().validTo();
            assertThat(last).isNotNull();
            assertThat(Catalogue.shipped().find(next).orElseThrow().avenue().validFrom())
                    .isEqualTo(last.plusDays(1));
        }
    }

    @Test
    void holdsTheMinimumOfTheSpecification() {
        assertThat(Catalogue.shipped().sheets())
                .extracting(AvenueSheet::id)
                .contains(
                        "ES-SEASONAL-2025",
                        "ES-SEASONAL-2011",
                        "ES-STABLE-COLLECTIVE",
                        "ES-JOB-SEARCH",
                        "FR-SEASONAL",
                        "PT-SEASONAL-90",
                        "PT-SEASONAL-LONG",
                        "IT-SEASONAL",
                        "IT-TRAINED-ABROAD",
                        "EU-BLUE-CARD",
                        "EU-STUDENTS-2016",
                        "EU-LONG-TERM",
                        "EU-FAMILY-2004",
                        "SCHENGEN-SHORT-STAY",
                        "WTO-MODE-4",
                        "EU-TURKEY-WORKERS",
                        "MA-INCOMING",
                        "CA-SAWP");
    }

    @Test
    void spainsSeasonalAvenueAsksWhatSelectionAsks() {
        Avenue told = sheet("ES-SEASONAL-2025").avenue();

        assertThat(told.conditions().stream().map(CatalogueTest::asked))
                .containsExactlyElementsOf(Avenues.SPAIN_SEASONAL.conditions());
        assertThat(told.validFrom()).isEqualTo(Avenues.SPAIN_SEASONAL.validFrom());
        assertThat(told.country()).isEqualTo("ES");
    }

    @Test
    void aChangeOfLawChangesTheAnswersFromItsDayOnly() {
        AvenueSheet old = sheet("FR-SEASONAL");
        Avenue avenue = old.avenue();
        Catalogue changed =
                Catalogue.shipped()
                        .with(copy(old, "FR-SEASONAL", avenue.validFrom(), NEW_LAW.minusDays(1)))
                        .with(copy(old, "FR-SEASONAL-2027", NEW_LAW, null));

        assertThat(ids(changed, NEW_LAW.minusDays(1))).containsExactly("FR-SEASONAL");
        assertThat(ids(changed, NEW_LAW)).containsExactly("FR-SEASONAL-2027");
        assertThat(changed.sheets()).hasSize(Catalogue.shipped().sheets().size() + 1);
    }

    @Test
    void draftsAndWhatWasWithdrawnAreNotTold() {
        AvenueSheet sheet = sheet("FR-SEASONAL");
        for (AvenueState state : AvenueState.values()) {
            Review review = new Review(state, "one", "two", null, NEW_LAW);
            boolean told =
                    Catalogue.shipped().with(sheet.with(review)).toldOn(NEW_LAW).size()
                            == Catalogue.shipped().toldOn(NEW_LAW).size();
            assertThat(told)
                    .isEqualTo(state == AvenueState.PUBLISHED || state == AvenueState.SUPERSEDED);
        }
    }

    @Test
    void anAvenueMovesForwardAndIsNeverDeleted() {
        assertThat(AvenueState.DRAFT.next())
                .containsExactlyInAnyOrder(AvenueState.REVIEWED, AvenueState.WITHDRAWN);
        assertThat(AvenueState.REVIEWED.next())
                .containsExactlyInAnyOrder(
                        AvenueState.DRAFT, AvenueState.PUBLISHED, AvenueState.WITHDRAWN);
        assertThat(AvenueState.PUBLISHED.next())
                .containsExactlyInAnyOrder(AvenueState.SUPERSEDED, AvenueState.WITHDRAWN);
        assertThat(AvenueState.SUPERSEDED.next()).isEmpty();
        assertThat(AvenueState.WITHDRAWN.next()).isEmpty();
    }

    @Test
    void nobodyIsToldOfAnAvenueWithoutSourceVectorSecondReaderOrName() {
        AvenueSheet sheet = sheet("FR-SEASONAL");
        Set<String> vectors = Set.copyOf(sheet.vectors());
        Avenue avenue = sheet.avenue();

        assertThat(reasons(sheet, Set.of())).containsExactly(MessageKey.AVENUE_WITHOUT_VECTOR);
        assertThat(reasons(with(sheet, "", sheet.names(), avenue), vectors))
                .containsExactly(MessageKey.AVENUE_WITHOUT_SOURCE);
        assertThat(reasons(with(sheet, sheet.source(), Map.of("fr", "x"), avenue), vectors))
                .containsExactly(MessageKey.AVENUE_WITHOUT_NAME);
        List<Condition> bare = avenue.conditions().stream().map(CatalogueTest::asked).toList();
        assertThat(reasons(with(sheet, sheet.source(), sheet.names(), of(avenue, bare)), vectors))
                .containsExactly(MessageKey.AVENUE_WITHOUT_SOURCE);
        assertThat(
                        reasons(
                                with(sheet, sheet.source(), sheet.names(), of(avenue, List.of())),
                                vectors))
                .containsExactly(MessageKey.AVENUE_WITHOUT_CONDITION);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Certainty.class)
    void whatNobodyHasReadIsNotPublished(Certainty mark) {
        AvenueSheet sheet = sheet("FR-SEASONAL");
        Avenue avenue = sheet.avenue();
        Avenue marked =
                new Avenue(
                        avenue.id(),
                        avenue.country(),
                        avenue.instrument(),
                        avenue.validFrom(),
                        null,
                        mark,
                        avenue.conditions());

        List<Object> reasons =
                reasons(
                        with(sheet, sheet.source(), sheet.names(), marked),
                        Set.copyOf(sheet.vectors()));

        boolean read = mark == Certainty.A || mark == Certainty.B;
        assertThat(reasons).isEqualTo(read ? List.of() : List.of(MessageKey.AVENUE_TEXT_NOT_READ));
    }

    @Test
    void twoReadersAreTwoPersons() {
        AvenueSheet sheet = sheet("FR-SEASONAL");
        Set<String> vectors = Set.copyOf(sheet.vectors());

        for (String second : new String[] {"one", "", " "}) {
            assertThat(reasons(sheet.with(reviewed("one", second)), vectors))
                    .containsExactly(MessageKey.AVENUE_WITHOUT_SECOND_PERSON);
        }
        assertThat(reasons(sheet.with(reviewed("one", "two")), vectors)).isEmpty();
        assertThat(reasons(sheet.with(reviewed("", "two")), vectors))
                .containsExactly(MessageKey.AVENUE_WITHOUT_SECOND_PERSON);
        Review alone = new Review(AvenueState.DRAFT, "one", null, null, null);
        assertThat(reasons(sheet.with(alone), vectors))
                .containsExactly(
                        MessageKey.AVENUE_WITHOUT_SECOND_PERSON, MessageKey.AVENUE_NEVER_CHECKED);
    }

    @Test
    void afterHalfAYearWithoutACheckItIsToldAsStale() {
        AvenueSheet sheet = sheet("FR-SEASONAL");
        LocalDate checked = LocalDate.of(2026, 11, 23);

        assertThat(sheet.staleOn(checked.plusDays(180))).isFalse();
        assertThat(sheet.staleOn(checked.plusDays(181))).isTrue();
        assertThat(Publication.remarks(sheet, checked.plusDays(180))).isEmpty();
        assertThat(Publication.remarks(sheet, checked.plusDays(181)))
                .extracting(Finding::arguments)
                .containsExactly(List.of(checked, 180));
        Review never = new Review(AvenueState.DRAFT, "one", null, null, null);
        assertThat(sheet.with(never).staleOn(checked)).isTrue();
        assertThat(Publication.remarks(sheet.with(never), checked)).isEmpty();
    }

    @Test
    void everyConditionAnswersWithItsOwnArticle() {
        Avenue avenue = sheet("PT-SEASONAL-LONG").avenue();
        Application application =
                new Application(
                        LocalDate.of(2026, 5, 1), LocalDate.of(2026, 3, 1), Application.Kind.FIRST);
        var answer =
                Eligibility.evaluate(
                        avenue,
                        new PersonFacts(null, null, null, EnumSet.of(Known.JOB_OFFER)),
                        application);

        assertThat(answer.result()).isEqualTo(Result.TO_COMPLETE);
        assertThat(answer.answers()).extracting(Answer::basis).doesNotContainNull();
        assertThat(answer.findings())
                .extracting(finding -> finding.rule().ref().source())
                .doesNotContain("Spain, Real Decreto 1155/2024");
    }

    @Test
    void twoAvenuesOfOneNameAreAMistake() {
        List<AvenueSheet> twice = List.of(sheet("FR-SEASONAL"), sheet("FR-SEASONAL"));

        assertThatThrownBy(() -> new Catalogue(twice)).isInstanceOf(UnusableInput.class);
        assertThat(Catalogue.shipped().find("NOWHERE")).isEmpty();
    }

    private static Set<String> holdingFor(String avenue) {
        return ShippedVectors.all().getOrDefault("R07.csv", List.of()).stream()
                .filter(vector -> "eligibility".equals(vector.question()))
                .filter(vector ->
                        vector.given().getOrDefault("avenue", "ES-SEASONAL-2025").equals(avenue))
                .filter(vector -> VectorRun.run(vector).isEmpty())
                .map(Vector::id)
                .collect(Collectors.toSet());
    }

    private static List<Object> reasons(AvenueSheet sheet, Set<String> vectors) {
        return Publication.against(sheet, vectors).stream()
                .map(finding -> finding.arguments().getFirst())
                .toList();
    }

    private static List<String> ids(Catalogue catalogue, LocalDate on) {
        return catalogue.toldOn(on, "FR", Purpose.SEASONAL).stream().map(AvenueSheet::id).toList();
    }

    private static AvenueSheet sheet(String id) {
        return Catalogue.shipped().find(id).orElseThrow();
    }

    private static Condition asked(Condition condition) {
        return condition instanceof Sourced(_, var asked) ? asked : condition;
    }

    private static Review reviewed(String first, String second) {
        return new Review(AvenueState.REVIEWED, first, second, null, NEW_LAW);
    }

    private static Avenue of(Avenue avenue, List<Condition> conditions) {
        return new Avenue(
                avenue.id(),
                avenue.country(),
                avenue.instrument(),
                avenue.validFrom(),
                avenue.validTo(),
                avenue.certainty(),
                conditions);
    }

    private static AvenueSheet copy(
            AvenueSheet sheet, String id, LocalDate from, @Nullable LocalDate to) {
        Avenue avenue = sheet.avenue();
        Avenue dated =
                new Avenue(
                        id,
                        avenue.country(),
                        avenue.instrument(),
                        from,
                        to,
                        avenue.certainty(),
                        avenue.conditions());
        return with(sheet, sheet.source(), sheet.names(), dated);
    }

    private static AvenueSheet with(
            AvenueSheet sheet, String source, Map<String, String> names, Avenue avenue) {
        return new AvenueSheet(
                avenue,
                names,
                sheet.purpose(),
                sheet.article(),
                source,
                sheet.duration(),
                sheet.processing(),
                sheet.quota(),
                sheet.rights(),
                sheet.appeal(),
                sheet.supersededBy(),
                sheet.vectors(),
                sheet.review());
    }
}
