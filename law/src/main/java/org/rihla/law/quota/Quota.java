package org.rihla.law.quota;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rihla.law.Rule;

/**
 * Shares places by largest remainder (R8).
 *
 * <p>Floors come first; the rest is shared by weight. A key whose share would pass its cap gets the
 * cap, and the others share what is left by their weights; then each gets the whole part of its
 * share, and the places still open go to the largest remainders. Ties: smaller previous share, then
 * the key. The arithmetic is exact. O(n² log n) for n keys.
 */
public final class Quota {
    /** The rule behind every allocation, for a face to print. */
    public static final Rule RULE = Rule.R8_ALLOCATION;

    private Quota() {}

    /** Shares the seats; every seat is placed unless all caps are reached. */
    public static Allocation allocate(QuotaRequest request) {
        SortedMap<String, Integer> given = new TreeMap<>();
        request.weights().keySet().forEach(key -> given.put(key, request.floor(key)));
        int rest = request.seats() - given.values().stream().mapToInt(Integer::intValue).sum();

        List<Claim> claims = claims(request);
        while (!claims.isEmpty()) {
            BigInteger total = total(claims);
            int open = rest;
            List<Claim> full =
                    claims.stream().filter(claim -> claim.passesRoom(open, total)).toList();
            if (full.isEmpty()) {
                return new Allocation(shareByRemainder(given, claims, rest), 0);
            }
            for (Claim claim : full) {
                given.merge(claim.key(), claim.room(), Integer::sum);
                rest -= claim.room();
            }
            claims.removeAll(full);
        }
        return new Allocation(given, rest);
    }

    private record Claim(String key, BigInteger weight, int room, BigDecimal previousShare) {

        /** Whether open × weight ÷ total is more than the room under the cap. */
        boolean passesRoom(int open, BigInteger total) {
            BigInteger share = BigInteger.valueOf(open).multiply(weight);
            return share.compareTo(BigInteger.valueOf(room).multiply(total)) > 0;
        }
    }

    private record Share(Claim claim, int whole, BigInteger remainder) {}

    private static final Comparator<Share> LARGEST_REMAINDER_FIRST =
            Comparator.comparing(Share::remainder)
                    .reversed()
                    .thenComparing(share -> share.claim().previousShare())
                    .thenComparing(share -> share.claim().key());

    private static SortedMap<String, Integer> shareByRemainder(
            SortedMap<String, Integer> given, List<Claim> claims, int rest) {
        BigInteger total = total(claims);
        List<Share> shares = new ArrayList<>();
        int left = rest;
        for (Claim claim : claims) {
            BigInteger[] parts =
                    BigInteger.valueOf(rest).multiply(claim.weight()).divideAndRemainder(total);
            shares.add(new Share(claim, parts[0].intValueExact(), parts[1]));
            left -= parts[0].intValueExact();
        }
        shares.sort(LARGEST_REMAINDER_FIRST);
        for (Share share : shares) {
            int extra = left > 0 ? 1 : 0;
            given.merge(share.claim().key(), share.whole() + extra, Integer::sum);
            left -= extra;
        }
        return given;
    }

    /**
     * Everybody with a weight; weights brought to whole numbers so that nothing is rounded on the
     * way.
     */
    private static List<Claim> claims(QuotaRequest request) {
        int scale = request.weights().values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<Claim> claims = new ArrayList<>();
        request.weights()
                .forEach((key, weight) -> {
                    if (weight.signum() > 0) {
                        BigInteger whole = weight.setScale(Math.max(scale, 0)).unscaledValue();
                        int room = request.cap(key) - request.floor(key);
                        claims.add(new Claim(key, whole, room, request.previousShare(key)));
                    }
                });
        return claims;
    }

    private static BigInteger total(List<Claim> claims) {
        return claims.stream().map(Claim::weight).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
