package org.rihla.law.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
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
 * @param measures what is known in numbers
 */
public record PersonFacts(
        @Nullable LocalDate birthDate,
        @Nullable LocalDate passportExpiry,
        @Nullable LocalDate causeUntil,
        Set<Known> known,
        Map<Measure, BigDecimal> measures) {

    /** What may be established about a person; what is in neither form is unknown. */
    public enum Known {
        OUTSIDE_DESTINATION,
        INSIDE_DESTINATION,
        RECORD_CLEAR,
        RECORD_CONVICTION,
        RETURN_COMMITMENT_SIGNED,
        FIT_FOR_TASK,
        NOT_FIT_FOR_TASK,
        /** A signed contract or a binding offer. */
        JOB_OFFER,
        /** The employer has obtained the authorisation, or the decree's place. */
        WORK_AUTHORISED,
        NOT_WORK_AUTHORISED,
        HOUSING_PROVEN,
        SICKNESS_INSURED,
        MEANS_PROVEN,
        /** Keeps her home in the country of origin. */
        HOME_KEPT,
        /** Has worked a season there in the last years and gone home. */
        SEASON_DONE,
        /** Has finished a recognised training at home. */
        TRAINING_DONE,
        QUALIFIED_HIGHLY,
        /** Admitted by a school, a university or a host organisation. */
        ADMITTED,
        /** A paper proves the link to a citizen of the Union who uses free movement. */
        LINK_TO_CITIZEN,
        /** The public order opens this way for the year. */
        OPENED_BY_ORDER,
        NOT_OPENED_BY_ORDER
    }

    public PersonFacts {
        known = Set.copyOf(known);
        measures = Map.copyOf(measures);
    }

    /** Facts without numbers. */
    public PersonFacts(
            @Nullable LocalDate birthDate,
            @Nullable LocalDate passportExpiry,
            @Nullable LocalDate causeUntil,
            Set<Known> known) {
        this(birthDate, passportExpiry, causeUntil, known, Map.of());
    }

    /** Whether this is established. */
    public boolean has(Known fact) {
        return known.contains(fact);
    }
}
