package org.rihla.law.quota;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * What is to be shared, among whom, and within which limits.
 *
 * @param seats how many places
 * @param weights the share each key should have, in any unit; at least one key
 * @param floors places a key gets in any case
 * @param caps places a key can fill at most (supply)
 * @param previousShares what each key got last time; a smaller one wins a tie
 */
public record QuotaRequest(
        int seats,
        Map<String, BigDecimal> weights,
        Map<String, Integer> floors,
        Map<String, Integer> caps,
        Map<String, BigDecimal> previousShares) {

    public QuotaRequest {
        weights = Map.copyOf(weights);
        floors = Map.copyOf(floors);
        caps = Map.copyOf(caps);
        previousShares = Map.copyOf(previousShares);
        QuotaChecks.check(seats, weights, floors, caps);
        QuotaChecks.known(weights, previousShares.keySet());
    }

    /** Weights only, no limits. */
    public static QuotaRequest of(int seats, Map<String, BigDecimal> weights) {
        return new QuotaRequest(seats, weights, Map.of(), Map.of(), Map.of());
    }

    /** Whole-number weights only, no limits. */
    public static QuotaRequest ofWhole(int seats, Map<String, Integer> weights) {
        Map<String, BigDecimal> exact = new LinkedHashMap<>();
        weights.forEach((key, weight) -> exact.put(key, BigDecimal.valueOf(weight)));
        return of(seats, exact);
    }

    /** The same with floors. */
    public QuotaRequest withFloors(Map<String, Integer> newFloors) {
        return new QuotaRequest(seats, weights, newFloors, caps, previousShares);
    }

    /** The same with caps. */
    public QuotaRequest withCaps(Map<String, Integer> newCaps) {
        return new QuotaRequest(seats, weights, floors, newCaps, previousShares);
    }

    /** The same with last time's shares. */
    public QuotaRequest withPreviousShares(Map<String, BigDecimal> shares) {
        return new QuotaRequest(seats, weights, floors, caps, shares);
    }

    int floor(String key) {
        return floors.getOrDefault(key, 0);
    }

    int cap(String key) {
        return caps.getOrDefault(key, Integer.MAX_VALUE);
    }

    BigDecimal weight(String key) {
        return weights.getOrDefault(key, BigDecimal.ZERO);
    }

    BigDecimal previousShare(String key) {
        return previousShares.getOrDefault(key, BigDecimal.ZERO);
    }

    /** Fails if a floor names a key without weight entry. */
    static UnusableInput unknown(String key) {
        return new UnusableInput(InputCode.UNKNOWN_KEY, "\"" + key + "\" has no weight");
    }
}
