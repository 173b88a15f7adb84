package org.rihla.law.eligibility;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What eligibility may look at; null or absent means not known.
 *
 * <p>This record is the whole of it: sex, marital status, children, pregnancy, religion, opinion,
 * disability and village of origin have no field here, so that no condition can ever use them.
 *
 * @param birthDate date of birth
 * @param passportExpiry last day of the passport
 * @param causeUntil last day of a proven cause of refusal from earlier seasons
 * @param known what is established
 */
public record PersonFacts(
        @Nullable LocalDate birthDate,
        @Nullable LocalDate passportExpiry,
        @Nullable LocalDate causeUntil,
        Set<Known> known) {

    /** What may be established about a person; what is in neither form is unknown. */
    public enum Known {
        OUTSIDE_DESTINATION,
        INSIDE_DESTINATION,
        RECORD_CLEAR,
        RECORD_CONVICTION,
        RETURN_COMMITMENT_SIGNED,
        FIT_FOR_TASK,
        NOT_FIT_FOR_TASK
    }

    public PersonFacts {
        known = Set.copyOf(known);
    }

    /** Whether this is established. */
    public boolean has(Known fact) {
        return known.contains(fact);
    }
}
