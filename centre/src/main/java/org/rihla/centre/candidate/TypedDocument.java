package org.rihla.centre.candidate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;

/**
 * A paper as it was typed.
 *
 * @param type a {@link DocumentType}
 * @param issuedOn {@code 2026-11-06}
 * @param validUntil likewise, if the paper ends
 */
public record TypedDocument(
        @Nullable String type, @Nullable String issuedOn, @Nullable String validUntil) {

    /** A paper with dates. */
    public record Paper(DocumentType type, LocalDate issuedOn, @Nullable LocalDate validUntil) {}

    /** Reads what was typed; refuses with the fields that must be corrected. */
    public Answer<Paper> read() {
        List<FieldFault> faults = new ArrayList<>();
        DocumentType kind = typeIn(faults);
        LocalDate issued = date("issuedOn", issuedOn, faults);
        LocalDate until = date("validUntil", validUntil, faults);
        if (issued == null && faults.stream().noneMatch(f -> f.field().equals("issuedOn"))) {
            faults.add(FieldFault.of("issuedOn", "shared.required"));
        }
        return faults.isEmpty() && kind != null && issued != null
                ? Answer.of(new Paper(kind, issued, until))
                : new Answer.Refused<>(Refusal.ofFields("candidate.check-fields", faults));
    }

    private @Nullable DocumentType typeIn(List<FieldFault> faults) {
        String name = type == null ? "" : type.strip().toUpperCase(Locale.ROOT);
        for (DocumentType known : DocumentType.values()) {
            if (known.name().equals(name)) {
                return known;
            }
        }
        faults.add(
                FieldFault.of("type", name.isEmpty() ? "shared.required" : "shared.not-a-choice"));
        return null;
    }

    private static @Nullable LocalDate date(
            String field, @Nullable String text, List<FieldFault> faults) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            faults.add(FieldFault.of(field, "shared.not-a-date"));
            return null;
        }
    }
}
