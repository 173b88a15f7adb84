package org.rihla.centre.programme.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.Seasons.NewContingent;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;

/** A contingent as other programs send it; weights, floors and caps by the ids of agencies. */
record ContingentBody(
        @Nullable String type,
        @Nullable String authority,
        @Nullable String act,
        @Nullable Integer total,
        @Nullable Map<String, Integer> weights,
        @Nullable Map<String, Integer> floors,
        @Nullable Map<String, Integer> caps) {

    /** The contingent, or what is wrong with its fields. */
    Answer<NewContingent> read() {
        List<FieldFault> faults = new ArrayList<>();
        Map<AgencyId, Integer> byWeight = numbers(faults, "weights", weights);
        Map<AgencyId, Integer> byFloor = numbers(faults, "floors", floors);
        Map<AgencyId, Integer> byCap = numbers(faults, "caps", caps);
        PlaceType wanted = null;
        for (PlaceType known : PlaceType.values()) {
            if (known.name().equals(type)) {
                wanted = known;
            }
        }
        if (wanted == null) {
            faults.add(FieldFault.of("type", "shared.not-a-choice"));
        }
        return wanted == null || !faults.isEmpty()
                ? new Answer.Refused<>(Refusal.ofFields("programme.check-fields", faults))
                : Answer.of(
                        new NewContingent(
                                wanted,
                                requireNonNullElse(authority, ""),
                                requireNonNullElse(act, ""),
                                requireNonNullElse(total, 0),
                                byWeight,
                                byFloor,
                                byCap));
    }

    private static Map<AgencyId, Integer> numbers(
            List<FieldFault> faults, String field, @Nullable Map<String, Integer> sent) {
        Map<AgencyId, Integer> numbers = new HashMap<>();
        requireNonNullElse(sent, Map.<String, Integer>of())
                .forEach((agency, number) -> {
                    if (Ulid.isOne(agency) && number != null) {
                        numbers.put(new AgencyId(agency), number);
                    } else {
                        faults.add(FieldFault.of(field, "programme.unknown-agency"));
                    }
                });
        return numbers;
    }
}
