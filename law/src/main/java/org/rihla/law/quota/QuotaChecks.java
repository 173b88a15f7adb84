package org.rihla.law.quota;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/** Refuses requests that no allocation can satisfy. */
final class QuotaChecks {
    private QuotaChecks() {}

    static void check(
            int seats,
            Map<String, BigDecimal> weights,
            Map<String, Integer> floors,
            Map<String, Integer> caps) {
        if (weights.isEmpty()) {
            throw new UnusableInput(InputCode.NO_KEYS, "nobody to share with");
        }
        known(weights, floors.keySet());
        known(weights, caps.keySet());
        notNegative("seats", seats);
        floors.forEach(QuotaChecks::notNegative);
        caps.forEach(QuotaChecks::notNegative);
        weights.forEach((key, weight) -> notNegative(key, weight.signum()));
        floorsFit(seats, floors, caps);
        long floorSum = floors.values().stream().mapToLong(Integer::longValue).sum();
        if (floorSum < seats
                && weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
            throw new UnusableInput(InputCode.NO_WEIGHT, "all weights are zero");
        }
    }

    static void known(Map<String, BigDecimal> weights, Set<String> keys) {
        for (String key : keys) {
            if (!weights.containsKey(key)) {
                throw QuotaRequest.unknown(key);
            }
        }
    }

    private static void floorsFit(
            int seats, Map<String, Integer> floors, Map<String, Integer> caps) {
        long sum = 0;
        for (var floor : floors.entrySet()) {
            Integer cap = caps.get(floor.getKey());
            if (cap != null && floor.getValue() > cap) {
                throw new UnusableInput(
                        InputCode.FLOOR_ABOVE_CAP,
                        "\"%s\": floor %d is above cap %d"
                                .formatted(floor.getKey(), floor.getValue(), cap));
            }
            sum += floor.getValue();
        }
        if (sum > seats) {
            throw new UnusableInput(
                    InputCode.FLOORS_ABOVE_SEATS,
                    "floors add up to %d, there are %d seats".formatted(sum, seats));
        }
    }

    private static void notNegative(String key, int value) {
        if (value < 0) {
            throw new UnusableInput(InputCode.NEGATIVE_NUMBER, "\"" + key + "\" is negative");
        }
    }
}
