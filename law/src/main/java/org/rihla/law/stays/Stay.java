package org.rihla.law.stays;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * A stay in a country.
 *
 * @param id to tell stays apart; the same id twice is a mistake
 * @param country ISO code, or null for "somewhere in the Schengen area"
 * @param entry day of entry, which counts
 * @param exit day of exit, which counts; null while the stay is open
 */
public record Stay(String id, @Nullable String country, LocalDate entry, @Nullable LocalDate exit) {

    public Stay {
        if (exit != null && exit.isBefore(entry)) {
            throw new UnusableInput(
                    InputCode.STAY_REVERSED,
                    "a stay from %s cannot end on %s".formatted(entry, exit));
        }
    }
}
