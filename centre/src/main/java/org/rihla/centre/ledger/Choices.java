package org.rihla.centre.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.FieldFault;

/** Reads one of several answers. */
final class Choices {
    private Choices() {}

    /**
     * The answer that was typed.
     *
     * @param otherwise what nothing typed means; null if something must be chosen
     */
    static <E extends Enum<E>> @Nullable E one(
            Class<E> answers,
            String field,
            @Nullable String typed,
            @Nullable E otherwise,
            List<FieldFault> faults) {
        if (typed == null || typed.isBlank()) {
            if (otherwise == null) {
                faults.add(FieldFault.of(field, "shared.required"));
            }
            return otherwise;
        }
        for (E answer : answers.getEnumConstants()) {
            if (answer.name().equals(typed.strip())) {
                return answer;
            }
        }
        faults.add(FieldFault.of(field, "shared.not-a-choice"));
        return null;
    }
}
