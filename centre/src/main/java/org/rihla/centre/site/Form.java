package org.rihla.centre.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;

/**
 * A form with what was typed into it and, after a refusal, the reasons: nothing typed is ever lost.
 *
 * <p>Controllers take it as a parameter; it then holds what was sent. A date {@code birth} is sent
 * as {@code birth.day}, {@code birth.month} and {@code birth.year}; {@link FormReader} puts it
 * together.
 *
 * @param values what is typed, by field
 * @param refusal why it came back, or null
 */
public record Form(Map<String, List<String>> values, @Nullable Refusal refusal) {

    /** Keeps a copy of the values. */
    public Form {
        values = Map.copyOf(values);
    }

    /** An empty form. */
    public static Form empty() {
        return new Form(Map.of(), null);
    }

    /** The same form with a value in a field; null leaves the field empty. */
    public Form with(String field, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, List<String>> more = new HashMap<>(values);
        if (value instanceof LocalDate day) {
            more.put(field + ".day", List.of(Integer.toString(day.getDayOfMonth())));
            more.put(field + ".month", List.of(Integer.toString(day.getMonthValue())));
            more.put(field + ".year", List.of(Integer.toString(day.getYear())));
        } else {
            more.put(field, List.of(value.toString()));
        }
        return new Form(more, refusal);
    }

    /** The same form with several answers ticked. */
    public Form withAll(String field, List<String> ticked) {
        Map<String, List<String>> more = new HashMap<>(values);
        more.put(field, List.copyOf(ticked));
        return new Form(more, refusal);
    }

    /** The same form with the reasons why it comes back. */
    public Form refused(Refusal why) {
        return new Form(values, why);
    }

    /** What stands in a field, as it was typed; empty if nothing does. */
    public String value(String field) {
        List<String> typed = values.getOrDefault(field, List.of());
        return typed.isEmpty() ? "" : typed.getFirst();
    }

    /** What stands in a field, cleaned for keeping. */
    public String clean(String field) {
        return TextRules.clean(value(field));
    }

    /** All answers that are ticked. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether an answer is ticked. */
    public boolean ticked(String field, String answer) {
        return all(field).contains(answer);
    }

    /** What is wrong with a field, or null. */
    public @Nullable FieldFault fault(String field) {
        return faults().stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** What is wrong with a field, as a message; or null. */
    public @Nullable Text error(String field) {
        FieldFault fault = fault(field);
        return fault == null ? null : new Text(fault.code(), fault.args());
    }

    /** Everything that is wrong, field by field. */
    public List<FieldFault> faults() {
        return refusal == null ? List.of() : refusal.faults();
    }

    /** The ids of the texts that explain a field, for {@code aria-describedby}; or null. */
    public @Nullable String described(String field, @Nullable Text hint) {
        String id = id(field);
        String ids =
                (hint == null ? "" : id + "-hint ") + (fault(field) == null ? "" : id + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** The id of a field on the page; dots would not work in a link. */
    public static String id(String field) {
        return "f-" + field.replace('.', '-');
    }
}
