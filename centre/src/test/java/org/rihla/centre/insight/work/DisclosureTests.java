package org.rihla.centre.insight.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.centre.insight.model.Audience;
import org.rihla.centre.insight.model.Audience.Reading;
import org.rihla.centre.insight.model.CostClass;
import org.rihla.centre.insight.model.Formula;
import org.rihla.centre.insight.model.Indicator;
import org.rihla.centre.insight.model.Indicator.Standing;
import org.rihla.centre.insight.model.Paths;
import org.rihla.centre.insight.model.Report;
import org.rihla.centre.insight.model.Report.Cell;
import org.rihla.centre.insight.model.Report.Dwell;
import org.rihla.centre.insight.model.Report.Equity;
import org.rihla.centre.insight.model.Report.Flow;
import org.rihla.centre.insight.model.Report.Held;
import org.rihla.centre.insight.model.Report.Line;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.shared.LocalName;
import org.rihla.law.disclosure.DisclosurePolicy;

class DisclosureTests {
    private static final int K = 10;

    @Test
    void whoMayOpenTheListsSeesEveryNumber() {
        Report exact = season(Map.of("ON_TIME", 190, "LATE", 7, "DUE", 3));
        assertThat(Disclosure.protect(exact, Audience.LISTS)).isSameAs(exact);
    }

    @Test
    void whetherAReaderMayOpenTheListsDecidesWhatAPageHides() {
        assertThat(Audience.ofReaderWho(Reading.OPENS_LISTS)).isEqualTo(Audience.LISTS);
        assertThat(Audience.ofReaderWho(Reading.SEES_NUMBERS)).isEqualTo(Audience.HOUSE);
        assertThat(Audience.LISTS.policy()).isNull();
        assertThat(Audience.HOUSE.policy()).isEqualTo(DisclosurePolicy.internal());
        assertThat(Audience.PUBLIC.policy()).isEqualTo(DisclosurePolicy.forPublic());
    }

    @Test
    void aSmallClassOfReturnIsHiddenWithOneMoreSoThatTheTotalDoesNotTellIt() {
        Report open = published(season(Map.of("ON_TIME", 150, "LATE", 43, "LAWFUL_STAY", 7)));
        assertThat(open.returns().get("ON_TIME")).isEqualTo(150);
        assertThat(open.returns().get("LAWFUL_STAY")).isNull();
        assertThat(open.returns().get("LATE")).isNull();
    }

    @Test
    void aRateThatWouldTellAHiddenClassIsHiddenToo() {
        Report open = published(season(Map.of("ON_TIME", 150, "LATE", 43, "LAWFUL_STAY", 7)));
        assertThat(figure(open, "I5").standing()).isEqualTo(Standing.HIDDEN);
        assertThat(figure(open, "I5").denominator()).isNull();
        assertThat(figure(open, "I6").standing()).isEqualTo(Standing.HIDDEN);
    }

    @Test
    void aRateThatEverybodyCanWorkOutIsShown() {
        Report open = published(season(classes(100, 40, 20, 12, 11, 15, 12)));
        assertThat(open.returns()).doesNotContainValue(null);
        assertThat(figure(open, "I5").numerator()).isEqualTo(140);
        assertThat(figure(open, "I5b").denominator()).isEqualTo(198);
    }

    @Test
    void insideTheHouseSixAreShownAndThreeAreNot() {
        Report six =
                Disclosure.protect(season(classes(100, 40, 20, 12, 6, 15, 12)), Audience.HOUSE);
        assertThat(six.returns().get("NOT_RETURNED")).isEqualTo(6);
        Report three =
                Disclosure.protect(season(classes(100, 40, 20, 12, 3, 15, 12)), Audience.HOUSE);
        assertThat(three.returns().get("NOT_RETURNED")).isNull();
    }

    @Test
    void twoStagesThatDifferByThreeArePublishedNeverTogether() {
        Map<String, Integer> stages = new LinkedHashMap<>();
        stages.put("UNIQUE", 400);
        stages.put("ARRIVED", 203);
        stages.put("WORKING", 200);
        Report open = published(season(stages, classes(100, 40, 20, 12, 11, 5, 12)));
        assertThat(open.stages().get("WORKING")).isEqualTo(200);
        assertThat(open.stages().get("ARRIVED")).isNull();
        assertThat(open.weeks()).as("arrivals by week would add up to 203").isEmpty();
    }

    @Test
    void thoseWhoFellOutAreHiddenWhenTheyWouldLeaveAFew() {
        Map<String, Integer> stages = new LinkedHashMap<>();
        stages.put("UNIQUE", 400);
        stages.put("NOT_ELIGIBLE", 46);
        stages.put("ELIGIBLE", 350);
        Report open = published(season(stages, Map.of()));
        assertThat(open.stages().get("ELIGIBLE")).isEqualTo(350);
        assertThat(open.stages().get("NOT_ELIGIBLE")).as("4 were not completed").isNull();
    }

    @Test
    void regionsAndFlowsAreOneTableSoNeitherTellsWhatTheOtherHides() {
        Report open = published(season(Map.of("ON_TIME", 200)));
        assertThat(people(open.regions(), "04")).isEqualTo(120);
        assertThat(people(open.regions(), "01")).isEqualTo(64);
        assertThat(people(open.regions(), "09")).as("9 people").isNull();
        assertThat(people(open.regions(), "12")).as("7 people").isNull();
        assertThat(open.flows()).allSatisfy(flow -> assertThat(flow.people()).isNotNull());
        assertThat(open.flows()).noneMatch(flow -> flow.region().equals("12"));
    }

    @Test
    void aRegionWithNobodyLooksLikeOneWithAFew() {
        Report open = published(season(Map.of("ON_TIME", 200)));
        assertThat(open.regions()).extracting(Line::key).contains("05");
        assertThat(people(open.regions(), "05")).isNull();
    }

    @Test
    void theSplitByPathAndTheRatiosOfRegionsNeverLeaveTheHouse() {
        Report open = published(season(Map.of("ON_TIME", 200)));
        assertThat(open.paths()).isEmpty();
        assertThat(open.equity()).isEmpty();
        assertThat(open.places()).isEmpty();
        assertThat(open.regions()).allMatch(line -> line.recalled() == null);
    }

    @Test
    void whatWorkersPaidIsPublishedWhereNoClassIsSmall() {
        Report open = published(paidBy200(paid(50, 40, 30, 20, 11)));
        assertThat(open.costs()).isEqualTo(paid(50, 40, 30, 20, 11));
        assertThat(figure(open, "I11").numerator()).isEqualTo(50);
        assertThat(figure(open, "I10above").numerator()).isEqualTo(20);
    }

    @Test
    void fewWhoPaidMoreThanAMonthAreHiddenInTableAndIndicator() {
        Report open = published(paidBy200(paid(50, 40, 30, 4, 11)));
        assertThat(open.costs().get("ABOVE")).isNull();
        assertThat(figure(open, "I10above").standing()).isEqualTo(Standing.HIDDEN);
        assertThat(open.costs().values().stream().filter(Objects::isNull).count()).isGreaterThan(1);
    }

    @Test
    void whoPaidNothingIsNotToldByTheShareBesideAHiddenClass() {
        Report open = published(paidBy200(paid(6, 40, 30, 20, 11)));
        assertThat(open.costs().get("NOTHING")).isNull();
        assertThat(figure(open, "I11").standing()).isEqualTo(Standing.HIDDEN);
    }

    @Test
    void allButThreeWhoToldWouldTellTheThreeSoTheClassesAreHidden() {
        Report open = published(paidBy200(paid(97, 40, 30, 20, 10)));
        assertThat(open.costs().values()).containsOnlyNulls();
    }

    @Test
    void howManyToldNothingNeverLeavesTheHouse() {
        Report exact = paidBy200(paid(50, 40, 30, 20, 11));
        assertThat(exact.costsNotTold()).isEqualTo(49);
        assertThat(published(exact).costsNotTold()).isNull();
    }

    @Test
    void aReasonThatFewHadIsNotNamed() {
        Report open = published(season(Map.of("ON_TIME", 200)));
        assertThat(open.refusals()).containsOnlyKeys("selection.AGE", "selection.PAPERS");
    }

    @Test
    void aShareOfFewerThanThirtyIsHidden() {
        Report open = published(season(Map.of("ON_TIME", 200)));
        assertThat(figure(open, "I9").standing()).isEqualTo(Standing.HIDDEN);
        assertThat(figure(open, "I15").value()).isEqualTo("0.600");
    }

    @Test
    void whatTheHouseDoesNotKnowStaysUnknownAndIsNeverZero() {
        Report open = published(season(Map.of("ON_TIME", 200)));
        Indicator costs = figure(open, "I10");
        assertThat(costs.standing()).isEqualTo(Standing.NO_DATA);
        assertThat(costs.value()).isNull();
        assertThat(costs.numerator()).isNull();
        assertThat(costs.denominator()).isNull();
    }

    @Test
    void aDwellTimeOfFewPeopleIsHiddenAndTheirNumberAlways() {
        Report open = published(season(Map.of("ON_TIME", 200)));
        assertThat(open.dwell().getFirst().median()).isEqualTo("12.0");
        assertThat(open.dwell().getFirst().people()).isNull();
        assertThat(open.dwell().getLast().median()).isNull();
    }

    @Test
    void anEmptySeasonIsNoError() {
        Report open = published(season(Map.of(), Map.of()));
        assertThat(open.stages()).doesNotContainKey("WORKING");
        assertThat(open.returns()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void noHiddenClassCanBeWorkedOutFromWhatIsPublished(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Map<String, Integer> exact =
                    classes(
                            random.nextInt(200),
                            random.nextInt(40),
                            random.nextInt(15),
                            random.nextInt(12),
                            random.nextInt(12),
                            random.nextInt(9),
                            random.nextInt(60));
            Report open = published(season(exact));
            List<String> hidden =
                    open.returns().entrySet().stream()
                            .filter(one -> one.getValue() == null)
                            .map(Map.Entry::getKey)
                            .toList();
            int sum = hidden.stream().mapToInt(name -> exact.getOrDefault(name, 0)).sum();
            assertThat(hidden.size()).as("%s", exact).isNotEqualTo(1);
            assertThat(hidden.isEmpty() || sum >= K || open.starters() == null)
                    .as("%s leaves %s", exact, open.returns())
                    .isTrue();
            for (String rate : List.of("I5", "I5b")) {
                if (figure(open, rate).standing() == Standing.KNOWN) {
                    assertThat(hidden).as("%s of %s", rate, exact).doesNotContain("LAWFUL_STAY");
                }
            }
        }
    }

    private static Indicator figure(Report report, String id) {
        return Objects.requireNonNull(report.indicators().get(id));
    }

    private static Report published(Report exact) {
        return Disclosure.protect(exact, Audience.PUBLIC);
    }

    private static @Nullable Integer people(List<Line> lines, String key) {
        return lines.stream().filter(line -> line.key().equals(key)).toList().getFirst().people();
    }

    private static Map<String, Integer> classes(int... counts) {
        List<String> names =
                List.of(
                        "ON_TIME",
                        "LATE",
                        "EXITED_NOT_CHECKED_IN",
                        "LAWFUL_STAY",
                        "NOT_RETURNED",
                        "TO_LOCATE",
                        "DUE");
        Map<String, Integer> classes = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            classes.put(names.get(i), counts[i]);
        }
        return classes;
    }

    private static Report season(Map<String, Integer> returns) {
        Map<String, Integer> stages = new LinkedHashMap<>();
        stages.put("UNIQUE", 900);
        stages.put("WORKING", returns.values().stream().mapToInt(Integer::intValue).sum());
        return season(stages, returns);
    }

    private static Report season(Map<String, Integer> stages, Map<String, Integer> returns) {
        return season(stages, returns, paid(50, 40, 30, 20, 11));
    }

    private static Report season(
            Map<String, Integer> stages, Map<String, Integer> returns, Map<String, Integer> costs) {
        return new Report(
                "2027",
                new LinkedHashMap<>(stages),
                Map.of(
                        "selection.AGE",
                        40,
                        "selection.PAPERS",
                        30,
                        "selection.BAN",
                        2,
                        "selection.SEX",
                        9),
                List.of(
                        new Cell(
                                "Finca × KENITRA × NEWCOMER",
                                new Held(
                                        "Finca",
                                        new LocalName("Kénitra", null),
                                        PlaceType.NEWCOMER),
                                20,
                                5,
                                5,
                                5,
                                5)),
                new LinkedHashMap<>(returns),
                new LinkedHashMap<>(costs),
                49,
                indicators(returns, costs),
                LocalDate.of(2027, 10, 31),
                Map.of("WORKING", new Paths(150, 50)),
                List.of(
                        new Line("01", 64, 60, 4),
                        new Line("04", 120, 80, 40),
                        new Line("05", 0, 0, 0),
                        new Line("09", 9, 5, 4),
                        new Line("12", 7, 5, 2)),
                weeks(stages),
                List.of(
                        new Flow("01", "Moguer", 64),
                        new Flow("04", "Cartaya", 50),
                        new Flow("04", "Moguer", 70),
                        new Flow("09", "Cartaya", 9),
                        new Flow("12", "Cartaya", 7)),
                List.of(
                        new Dwell("UNIQUE", 200, new BigDecimal("12.0"), new BigDecimal("30.0")),
                        new Dwell("EXITED", 12, new BigDecimal("3.0"), new BigDecimal("9.0"))),
                List.of(new Equity("04", 30, 60, new BigDecimal("1.200"))),
                Audience.LISTS);
    }

    private static List<Line> weeks(Map<String, Integer> stages) {
        int arrived = stages.getOrDefault("ARRIVED", stages.getOrDefault("WORKING", 0));
        return arrived < 80
                ? List.of()
                : List.of(
                        new Line("2027-03-08", 40, 40, 0),
                        new Line("2027-03-15", arrived - 40, arrived - 40, 0));
    }

    private static Map<String, Integer> paid(int... counts) {
        Map<String, Integer> classes = new LinkedHashMap<>();
        int at = 0;
        for (CostClass one : CostClass.values()) {
            classes.put(one.name(), counts[at++]);
        }
        return classes;
    }

    private static Report paidBy200(Map<String, Integer> costs) {
        return season(Map.of("UNIQUE", 900, "WORKING", 200), Map.of("ON_TIME", 200), costs);
    }

    private static Map<String, Indicator> indicators(
            Map<String, Integer> returns, Map<String, Integer> costs) {
        int told = costs.values().stream().mapToInt(Integer::intValue).sum();
        int all = returns.values().stream().mapToInt(Integer::intValue).sum();
        int lawful = returns.getOrDefault("LAWFUL_STAY", 0);
        int on = returns.getOrDefault("ON_TIME", 0);
        int home = on + returns.getOrDefault("LATE", 0);
        int left = home + returns.getOrDefault("EXITED_NOT_CHECKED_IN", 0);
        List<Indicator> made = new ArrayList<>();
        made.add(Indicator.share(Formula.I5, home, all - lawful));
        made.add(Indicator.share(Formula.I5B, left, all - lawful));
        made.add(Indicator.share(Formula.I6, on, home));
        made.add(Indicator.share(Formula.I7, returns.getOrDefault("TO_LOCATE", 0), all));
        made.add(Indicator.share(Formula.I9, 12, 25));
        made.add(Indicator.withoutData(Formula.I10));
        made.add(
                Indicator.share(
                        Formula.I10_ABOVE,
                        costs.getOrDefault("ABOVE", 0),
                        told - costs.getOrDefault("NO_EARNINGS", 0)));
        made.add(Indicator.share(Formula.I11, costs.getOrDefault("NOTHING", 0), told));
        made.add(Indicator.share(Formula.I15, 120, 200));
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        made.forEach(one -> indicators.put(one.definition().replace(" v1", ""), one));
        return indicators;
    }
}
