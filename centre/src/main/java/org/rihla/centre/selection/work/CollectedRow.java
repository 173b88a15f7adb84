package org.rihla.centre.selection.work;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.imports.CsvRow;
import org.rihla.centre.selection.Applications.Collected;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;

/**
 * A row of a table of expressions: who, for which call, and what stood on the form.
 *
 * @param call the call's code
 * @param person file number, number of an earlier register, or identity number
 */
record CollectedRow(String call, String person, Collected form) {
    private static final int LONGEST_WITNESS = 120;
    private static final String PAPER = "PAPER";

    /** Reads a row; what is wrong is named by its column. */
    static Answer<CollectedRow> read(CsvRow row, Clock clock) {
        List<FieldFault> faults = new ArrayList<>();
        String call = needed(row, "call", faults);
        String person = needed(row, "person", faults);
        String witness = needed(row, "witness", faults);
        if (witness.length() > LONGEST_WITNESS) {
            faults.add(FieldFault.of("witness", "shared.too-long", LONGEST_WITNESS));
        }
        String channel = row.get("channel").isBlank() ? PAPER : row.get("channel").strip();
        if (!Calls.WAYS_IN.contains(channel)) {
            faults.add(FieldFault.of("channel", "shared.not-a-choice"));
        }
        Optional<Instant> at = stamp(row, clock);
        if (at.isEmpty()) {
            faults.add(FieldFault.of("collected_at", "selection.not-a-stamp"));
        }
        return faults.isEmpty()
                ? Answer.of(
                        new CollectedRow(
                                call, person, new Collected(channel, at.orElseThrow(), witness)))
                : new Answer.Refused<>(Refusal.ofFields("selection.check-fields", faults));
    }

    /** Stamps are written in the time of the place where they were made. */
    private static Optional<Instant> stamp(CsvRow row, Clock clock) {
        try {
            String typed = row.get("collected_at").strip().replace(' ', 'T');
            return Optional.of(LocalDateTime.parse(typed).atZone(clock.getZone()).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String needed(CsvRow row, String column, List<FieldFault> faults) {
        String typed = row.get(column).strip();
        if (typed.isEmpty()) {
            faults.add(FieldFault.of(column, "shared.required"));
        }
        return typed;
    }
}
