package org.rihla.centre.programme.model;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.Seasons.NewContingent;
import org.rihla.centre.shared.Answer;

/** The split of a contingent with the vectors of R8. */
class SplitTests {

    @Test
    void a1SplitsThePlacesOfTheSeasonByTheWeightsOfSixRegions() {
        Map<Integer, Integer> weights = Map.of(1, 31, 2, 24, 3, 18, 4, 12, 5, 10, 6, 5);
        assertThat(Split.of(contingent(2400, weights, Map.of(), Map.of())))
                .isEqualTo(
                        Answer.of(
                                byAgency(Map.of(1, 744, 2, 576, 3, 432, 4, 288, 5, 240, 6, 120))));
    }

    @Test
    void a3GivesTheOddPlaceToTheFirstAmongEquals() {
        assertThat(Split.of(contingent(7, Map.of(1, 1, 2, 1, 3, 1), Map.of(), Map.of())))
                .isEqualTo(Answer.of(byAgency(Map.of(1, 3, 2, 2, 3, 2))));
    }

    @Test
    void leavesNoPlaceWithAnAgencyThatCannotUseIt() {
        assertThat(Split.of(contingent(10, Map.of(1, 1, 2, 1), Map.of(), Map.of(1, 2))))
                .isEqualTo(Answer.of(byAgency(Map.of(1, 2, 2, 8))));
    }

    @Test
    void refusesFloorsThatAskForMoreThanThereIs() {
        assertThat(Split.of(contingent(3, Map.of(1, 1, 2, 1), Map.of(1, 2, 2, 2), Map.of())))
                .isEqualTo(Answer.refused("programme.floors-above-total", 4, 3));
    }

    @Test
    void tellsHowManyPlacesNobodyCouldUse() {
        assertThat(Split.of(contingent(10, Map.of(1, 1), Map.of(), Map.of(1, 4))))
                .isEqualTo(Answer.refused("programme.caps-too-low", 6));
    }

    @Test
    void refusesAFloorAboveTheCap() {
        assertThat(Split.of(contingent(10, Map.of(1, 1), Map.of(1, 5), Map.of(1, 4))))
                .isEqualTo(Answer.refused("programme.floor-above-cap"));
    }

    private static NewContingent contingent(
            int total,
            Map<Integer, Integer> weights,
            Map<Integer, Integer> floors,
            Map<Integer, Integer> caps) {
        return new NewContingent(
                PlaceType.NEWCOMER,
                "Tripartite meeting",
                "No. 1 of 2026-07-15",
                total,
                byAgency(weights),
                byAgency(floors),
                byAgency(caps));
    }

    private static Map<AgencyId, Integer> byAgency(Map<Integer, Integer> numbers) {
        return numbers.entrySet().stream()
                .collect(toMap(entry -> agency(entry.getKey()), Map.Entry::getValue));
    }

    private static AgencyId agency(int number) {
        return new AgencyId("01J0000000000000000000000" + number);
    }
}
