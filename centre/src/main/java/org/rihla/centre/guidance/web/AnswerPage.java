package org.rihla.centre.guidance.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.guidance.Advice;
import org.rihla.centre.guidance.Calculator;
import org.rihla.centre.guidance.WayCalculator;
import org.rihla.centre.site.Form;
import org.rihla.law.avenues.AvenueSheet;

/**
 * An answer, with what was typed: it travels back in the form of the next request and is kept
 * nowhere else.
 *
 * @param calculator what was asked
 * @param advice the answer
 * @param form what was typed
 */
public record AnswerPage(Calculator calculator, Advice advice, Form form) {
    private static final Set<String> BUTTONS = Set.of("as", "in-language", "lang");

    /** A field with one of its values. */
    public record Sent(String field, String value) {}

    /** Everything that was typed, to be sent again. */
    public List<Sent> sent() {
        List<Sent> sent = new ArrayList<>();
        for (Map.Entry<String, List<String>> field : form.values().entrySet()) {
            if (!BUTTONS.contains(field.getKey())) {
                field.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .forEach(value -> sent.add(new Sent(field.getKey(), value)));
            }
        }
        sent.sort(Comparator.comparing(Sent::field));
        return sent;
    }

    /** The legal way that was asked about, or null. */
    public @Nullable AvenueSheet way() {
        return calculator instanceof WayCalculator asked ? asked.sheet() : null;
    }
}
