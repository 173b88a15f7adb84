package org.rihla.centre.shared;

import java.util.List;

/**
 * A "no" with everything that a person needs to go on.
 *
 * <p>The texts stand in the message bundles of the module that refuses: the sentence under {@code
 * <code>}, what can be done now under {@code <code>.remedy}, and, where a decision can be
 * contested, to whom and until when under {@code <code>.appeal}.
 *
 * @param code stable, lower-case, begins with the module's name: {@code placement.not-possible-now}
 * @param args what the sentence mentions, in the order of its placeholders; never a secret
 * @param faults the fields that must be corrected, empty when no field is to blame
 */
public record Refusal(String code, List<Object> args, List<FieldFault> faults) {

    /** Keeps copies, so that a refusal never changes once it is given. */
    public Refusal {
        args = List.copyOf(args);
        faults = List.copyOf(faults);
    }

    /** A refusal that no field is to blame for. */
    public static Refusal of(String code, Object... args) {
        return new Refusal(code, List.of(args), List.of());
    }

    /** A refusal of what was typed, field by field. */
    public static Refusal ofFields(String code, List<FieldFault> faults) {
        return new Refusal(code, List.of(), faults);
    }
}
