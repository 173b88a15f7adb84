package org.rihla.centre.programme.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;

/** Days that programs send as texts. */
final class DayText {
    private DayText() {}

    /** A day that must be there, between 1900 and 2200; else the refusal that names the field. */
    static Answer<LocalDate> day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return fault(field, "shared.required");
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < 1900 || day.getYear() > 2200
                    ? fault(field, "shared.not-a-date")
                    : Answer.of(day);
        } catch (DateTimeException e) {
            return fault(field, "shared.not-a-date");
        }
    }

    private static Answer<LocalDate> fault(String field, String code) {
        return new Answer.Refused<>(
                Refusal.ofFields("programme.check-fields", List.of(FieldFault.of(field, code))));
    }
}
