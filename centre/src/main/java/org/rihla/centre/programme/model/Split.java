package org.rihla.centre.programme.model;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.Seasons.NewContingent;
import org.rihla.centre.shared.Answer;
import org.rihla.law.quota.Allocation;
import org.rihla.law.quota.Quota;
import org.rihla.law.quota.QuotaRequest;

/** Splits a contingent among agencies by R8. */
public final class Split {
    private Split() {}

    /**
     * Who gets how many places; refused when floors ask for more than there is or caps leave places
     * that nobody can use.
     */
    public static Answer<Map<AgencyId, Integer>> of(NewContingent contingent) {
        int floors = contingent.floors().values().stream().mapToInt(Integer::intValue).sum();
        if (floors > contingent.total()) {
            return Answer.refused("programme.floors-above-total", floors, contingent.total());
        }
        for (var cap : contingent.caps().entrySet()) {
            if (contingent.floors().getOrDefault(cap.getKey(), 0) > cap.getValue()) {
                return Answer.refused("programme.floor-above-cap");
            }
        }
        Allocation allocation = Quota.allocate(request(contingent));
        if (allocation.unplaced() > 0) {
            return Answer.refused("programme.caps-too-low", allocation.unplaced());
        }
        Map<AgencyId, Integer> split = new LinkedHashMap<>();
        allocation.seats().forEach((agency, places) -> split.put(new AgencyId(agency), places));
        return Answer.of(split);
    }

    private static QuotaRequest request(NewContingent contingent) {
        Map<String, BigDecimal> weights =
                contingent.weights().entrySet().stream()
                        .collect(
                                toMap(
                                        entry -> entry.getKey().value(),
                                        entry -> BigDecimal.valueOf(entry.getValue())));
        return QuotaRequest.of(contingent.total(), weights)
                .withFloors(plain(contingent.floors()))
                .withCaps(plain(contingent.caps()));
    }

    private static Map<String, Integer> plain(Map<AgencyId, Integer> numbers) {
        return numbers.entrySet().stream()
                .collect(toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    }
}
