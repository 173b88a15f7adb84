package org.rihla.centre.stay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rihla.centre.candidate.NewPerson.Sex;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.employer.Housings.NewHousing;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.stay.Beds.BedView;
import org.rihla.centre.stay.Beds.State;
import org.rihla.centre.stay.Beds.Week;
import org.rihla.law.housing.HousingCharge.Collection;

/** Which bed is free (C23). Two beds for women, numbers 1 and 2, and one for men, number 3. */
class BedPlanTests {
    private static final String ID = "0".repeat(26);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);

    @Test
    void theFirstBedForWomenIsGivenToAWomanAndTheOneForMenToAMan() {
        assertThat(plan(MARCH).free(Sex.FEMALE, MARCH, JUNE)).hasValue(1);
        assertThat(plan(MARCH).free(Sex.MALE, MARCH, JUNE)).hasValue(3);
    }

    @Test
    void aFullHouseHasNoBedThoughAManCouldStillSleepThere() {
        BedPlan full = plan(MARCH, planned(1, MARCH, JUNE), planned(2, MARCH, JUNE));
        assertThat(full.free(Sex.FEMALE, MARCH, JUNE)).isEmpty();
        assertThat(full.free(Sex.MALE, MARCH, JUNE)).hasValue(3);
    }

    @Test
    void aBedIsTakenOnItsLastDayAndFreeOnTheNext() {
        BedPlan plan = plan(MARCH, planned(1, MARCH, JUNE), planned(2, MARCH, JUNE));
        assertThat(plan.free(Sex.FEMALE, JUNE, JUNE)).isEmpty();
        assertThat(plan.free(Sex.FEMALE, JUNE.plusDays(1), JUNE.plusDays(9))).hasValue(1);
    }

    @Test
    void whoStaysLongerThanPlannedKeepsHerBed() {
        LocalDate july = LocalDate.of(2027, 7, 10);
        BedView stays = bed(1, MARCH, JUNE, State.OCCUPIED, null);
        BedPlan plan = plan(july, stays, planned(2, MARCH, july));
        assertThat(plan.free(Sex.FEMALE, july, july)).isEmpty();
        assertThat(plan.free(Sex.FEMALE, july.plusDays(1), july.plusDays(1))).hasValue(1);
    }

    @Test
    void whoNeverCameTookNothing() {
        BedView never = bed(1, MARCH, JUNE, State.LEFT, MARCH.minusDays(1));
        assertThat(plan(MARCH, never).free(Sex.FEMALE, MARCH, JUNE)).hasValue(1);
        assertThat(plan(MARCH, never).weeks()).isEmpty();
    }

    @Test
    void aWeekCountsItsFullestDay() {
        BedView moved = bed(1, MARCH, JUNE, State.MOVED, LocalDate.of(2027, 3, 9));
        BedView second =
                bed(2, LocalDate.of(2027, 3, 9), LocalDate.of(2027, 3, 20), State.PLANNED, null);
        assertThat(plan(MARCH, moved, second).weeks())
                .containsExactly(
                        new Week(LocalDate.of(2027, 3, 1), 1),
                        new Week(LocalDate.of(2027, 3, 8), 2),
                        new Week(LocalDate.of(2027, 3, 15), 1));
    }

    private static BedView planned(int number, LocalDate from, LocalDate to) {
        return bed(number, from, to, State.PLANNED, null);
    }

    private static BedView bed(
            int number, LocalDate from, LocalDate to, State state, @Nullable LocalDate leftOn) {
        return new BedView(
                new PlacementId(ID),
                new PersonId(ID),
                new HousingId(ID),
                number,
                from,
                to,
                state,
                leftOn);
    }

    private static BedPlan plan(LocalDate today, BedView... beds) {
        NewHousing house =
                new NewHousing(
                        "Casa",
                        "Camino 1",
                        "Moguer",
                        2,
                        new BigDecimal("60"),
                        2,
                        1,
                        1,
                        1,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        null,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        Collection.PAID_BY_WORKER);
        return new BedPlan(house, List.of(beds), today);
    }
}
