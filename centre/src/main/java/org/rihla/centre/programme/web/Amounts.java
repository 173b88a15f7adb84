package org.rihla.centre.programme.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;

/** Amounts of a form that may be left open. */
final class Amounts {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(10_000);

    private Amounts() {}

    static Optional<BigDecimal> optional(FormReader reader, Form form, String field) {
        return form.clean(field).isEmpty()
                ? Optional.empty()
                : reader.decimal(field, BigDecimal.ONE, HIGHEST);
    }
}
