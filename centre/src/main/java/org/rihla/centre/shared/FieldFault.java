package org.rihla.centre.shared;

import java.util.List;

/**
 * What is wrong with one field of a form, a request or a row.
 *
 * @param field the field's name as the form and the API spell it
 * @param code a message key such as {@code shared.too-long}; its sentence tells how to correct it
 * @param args what the sentence mentions, in the order of its placeholders
 */
public record FieldFault(String field, String code, List<Object> args) {

    /** Keeps a copy of the arguments. */
    public FieldFault {
        args = List.copyOf(args);
    }

    /** A fault with the words that its sentence needs. */
    public static FieldFault of(String field, String code, Object... args) {
        return new FieldFault(field, code, List.of(args));
    }
}
