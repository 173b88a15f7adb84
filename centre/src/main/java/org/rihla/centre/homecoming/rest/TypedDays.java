package org.rihla.centre.homecoming.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;

/** Reads the days and choices of a request, so that 31 June is a fault of its field. */
final class TypedDays {
    private final List<FieldFault> faults = new ArrayList<>();

    Optional<LocalDate> needed(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            faults.add(FieldFault.of(field, "shared.required"));
            return Optional.empty();
        }
        return maybe(field, typed);
    }

    Optional<LocalDate> maybe(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException e) {
            faults.add(FieldFault.of(field, "shared.not-a-date"));
            return Optional.empty();
        }
    }

    <E extends Enum<E>> Optional<E> choice(String field, Class<E> of, @Nullable String typed) {
        for (E each : of.getEnumConstants()) {
            if (each.name().equals(typed)) {
                return Optional.of(each);
            }
        }
        faults.add(FieldFault.of(field, typed == null ? "shared.required" : "shared.not-a-choice"));
        return Optional.empty();
    }

    <T> Answer<T> refused() {
        return new Answer.Refused<>(Refusal.ofFields("homecoming.check-fields", faults));
    }

    boolean clean() {
        return faults.isEmpty();
    }
}
