package org.rihla.law.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

@DisplayName("Sharing of places (R8)")
class QuotaTest {
    private static final Map<String, Integer> EQUAL = Map.of("A", 1, "B", 1, "C", 1);

    @Test
    @DisplayName("A1: 2,400 seats by six weights come out as 744/576/432/288/240/120")
    void sharesByWeight() {
        QuotaRequest request =
                QuotaRequest.ofWhole(
                        2400, Map.of("RSK", 31, "TTA", 24, "FM", 18, "BMK", 12, "MS", 10, "CS", 5));

        assertThat(Quota.allocate(request).seats())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "RSK", 744, "TTA", 576, "FM", 432, "BMK", 288, "MS", 240, "CS",
                                120));
    }

    @Test
    @DisplayName("A3: seven seats for three equals are 3/2/2, the tie by id")
    void breaksATieById() {
        assertThat(Quota.allocate(QuotaRequest.ofWhole(7, EQUAL)).seats())
                .isEqualTo(Map.of("A", 3, "B", 2, "C", 2));
    }

    @Test
    void aSmallerPreviousShareWinsATie() {
        QuotaRequest request =
                QuotaRequest.ofWhole(7, EQUAL)
                        .withPreviousShares(
                                Map.of(
                                        "A",
                                        new BigDecimal("0.4"),
                                        "B",
                                        new BigDecimal("0.3"),
                                        "C",
                                        new BigDecimal("0.2")));

        assertThat(Quota.allocate(request).seats()).isEqualTo(Map.of("A", 2, "B", 2, "C", 3));
    }

    @Test
    void floorsComeFirstAndTheRestIsShared() {
        QuotaRequest request =
                QuotaRequest.ofWhole(100, Map.of("A", 1, "B", 1, "C", 0))
                        .withFloors(Map.of("C", 10));

        assertThat(Quota.allocate(request).seats()).isEqualTo(Map.of("A", 45, "B", 45, "C", 10));
    }

    @Test
    void whatACapRefusesTheOthersShare() {
        QuotaRequest request =
                QuotaRequest.ofWhole(100, Map.of("A", 50, "B", 30, "C", 20))
                        .withCaps(Map.of("A", 30));

        assertThat(Quota.allocate(request).seats()).isEqualTo(Map.of("A", 30, "B", 42, "C", 28));
    }

    @Test
    void seatsNobodyCanFillStayUnplaced() {
        QuotaRequest request =
                QuotaRequest.ofWhole(10, Map.of("A", 1, "B", 1)).withCaps(Map.of("A", 3, "B", 4));

        Allocation allocation = Quota.allocate(request);

        assertThat(allocation.seats()).isEqualTo(Map.of("A", 3, "B", 4));
        assertThat(allocation.unplaced()).isEqualTo(3);
    }

    @Test
    void weightsMayBeFractions() {
        Map<String, BigDecimal> weights =
                Map.of("A", new BigDecimal("0.335"), "B", new BigDecimal("0.665"));

        assertThat(Quota.allocate(QuotaRequest.of(1000, weights)).seats())
                .isEqualTo(Map.of("A", 335, "B", 665));
    }

    @Test
    void refusesRequestsNobodyCanSatisfy() {
        refused(InputCode.NO_KEYS, () -> QuotaRequest.ofWhole(1, Map.of()));
        refused(InputCode.NEGATIVE_NUMBER, () -> QuotaRequest.ofWhole(-1, EQUAL));
        refused(InputCode.NEGATIVE_NUMBER, () -> QuotaRequest.ofWhole(1, Map.of("A", -1)));
        refused(InputCode.NO_WEIGHT, () -> QuotaRequest.ofWhole(1, Map.of("A", 0)));
        refused(
                InputCode.UNKNOWN_KEY,
                () -> QuotaRequest.ofWhole(1, EQUAL).withCaps(Map.of("Z", 1)));
        refused(
                InputCode.FLOORS_ABOVE_SEATS,
                () -> QuotaRequest.ofWhole(1, EQUAL).withFloors(Map.of("A", 2)));
        refused(
                InputCode.FLOOR_ABOVE_CAP,
                () ->
                        QuotaRequest.ofWhole(9, EQUAL)
                                .withCaps(Map.of("A", 1))
                                .withFloors(Map.of("A", 2)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void placesEverySeatWithinFloorsAndCaps(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            QuotaRequest request = anyRequest(random);
            Allocation allocation = Quota.allocate(request);

            int placed = allocation.seats().values().stream().mapToInt(Integer::intValue).sum();
            assertThat(placed + allocation.unplaced()).isEqualTo(request.seats());
            allocation
                    .seats()
                    .forEach((key, seats) -> {
                        assertThat(seats).isBetween(request.floor(key), request.cap(key));
                        boolean open = request.weight(key).signum() > 0 && seats < request.cap(key);
                        assertThat(open && allocation.unplaced() > 0).isFalse();
                    });
            assertThat(Quota.allocate(request)).isEqualTo(allocation);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {6, 7, 8})
    void withoutLimitsAgreesWithGivingSeatsOneByOne(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Map<String, Integer> weights = new HashMap<>();
            for (int key = 0; key <= random.nextInt(7); key++) {
                weights.put("K" + key, 1 + random.nextInt(50));
            }
            int seats = random.nextInt(500);

            assertThat(Quota.allocate(QuotaRequest.ofWhole(seats, weights)).seats())
                    .isEqualTo(oneByOne(seats, weights));
        }
    }

    /**
     * Slow and obvious: whole parts, then one seat at a time to whoever is furthest below her exact
     * share.
     */
    private static Map<String, Integer> oneByOne(int seats, Map<String, Integer> weights) {
        long total = weights.values().stream().mapToLong(Integer::longValue).sum();
        Map<String, Integer> given = new TreeMap<>();
        weights.forEach((key, weight) -> given.put(key, (int) ((long) seats * weight / total)));
        while (given.values().stream().mapToInt(Integer::intValue).sum() < seats) {
            String best = "";
            long gap = Long.MIN_VALUE;
            for (String key : given.keySet()) {
                long missing =
                        (long) seats * weights.getOrDefault(key, 0)
                                - given.getOrDefault(key, 0) * total;
                if (missing > gap) {
                    best = key;
                    gap = missing;
                }
            }
            given.merge(best, 1, Integer::sum);
        }
        return given;
    }

    private static QuotaRequest anyRequest(Random random) {
        Map<String, Integer> weights = new HashMap<>();
        Map<String, Integer> floors = new HashMap<>();
        Map<String, Integer> caps = new HashMap<>();
        int floorSum = 0;
        for (int key = 0; key <= random.nextInt(8); key++) {
            weights.put("K" + key, 1 + random.nextInt(30));
            int floor = random.nextInt(4);
            floorSum += floor;
            floors.put("K" + key, floor);
            if (random.nextBoolean()) {
                caps.put("K" + key, floor + random.nextInt(25));
            }
        }
        return QuotaRequest.ofWhole(floorSum + random.nextInt(90), weights)
                .withFloors(floors)
                .withCaps(caps);
    }

    private static void refused(InputCode code, ThrowingCallable request) {
        assertThatThrownBy(request)
                .isInstanceOfSatisfying(
                        UnusableInput.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
