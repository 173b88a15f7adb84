package org.rihla.centre.selection;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.selection.Calls.Criterion;
import org.rihla.centre.selection.Calls.NewCall;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;

/**
 * A call as it was typed in a form or a request; dates are text, so that a wrong one is answered
 * with the field's name.
 *
 * @param offer the accepted offer
 * @param places by the ids of agencies
 * @param opens {@code 2026-09-20}
 * @param closes likewise
 */
public record TypedCall(
        @Nullable String offer,
        @Nullable Map<String, Integer> places,
        @Nullable Set<String> communes,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable Set<String> channels,
        @Nullable List<Criterion> criteria) {

    /** Reads what was typed; refuses with every field that must be corrected. */
    public Answer<NewCall> read() {
        List<FieldFault> faults = new ArrayList<>();
        LocalDate first = date("opens", opens, faults);
        LocalDate last = date("closes", closes, faults);
        if (offer == null || !Ulid.isOne(offer)) {
            faults.add(FieldFault.of("offer", "selection.unknown-offer"));
        }
        Map<AgencyId, Integer> byAgency = new HashMap<>();
        requireNonNullElse(places, Map.<String, Integer>of())
                .forEach((agency, count) -> {
                    if (Ulid.isOne(agency)) {
                        byAgency.put(new AgencyId(agency), count);
                    } else {
                        faults.add(FieldFault.of("places", "selection.unknown-agency"));
                    }
                });
        if (!faults.isEmpty() || offer == null || first == null || last == null) {
            return new Answer.Refused<>(Refusal.ofFields("selection.check-fields", faults));
        }
        return Answer.of(
                new NewCall(
                        new OfferId(offer),
                        byAgency,
                        requireNonNullElse(communes, Set.of()),
                        first,
                        last,
                        requireNonNullElse(channels, Set.of()),
                        requireNonNullElse(criteria, List.of())));
    }

    private static @Nullable LocalDate date(
            String field, @Nullable String typed, List<FieldFault> faults) {
        if (typed == null || typed.isBlank()) {
            faults.add(FieldFault.of(field, "shared.required"));
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            faults.add(FieldFault.of(field, "shared.not-a-date"));
            return null;
        }
    }
}
