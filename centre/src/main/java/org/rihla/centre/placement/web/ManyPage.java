package org.rihla.centre.placement.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Refusal;

/**
 * One confirmation for many: what would happen, or what has happened.
 *
 * @param move what is confirmed
 * @param on the day of it
 * @param reason coded, why work ended, or null
 * @param lines each person, in the order of what was chosen
 * @param applied whether it has happened; otherwise nothing is changed yet
 */
public record ManyPage(
        Move move, LocalDate on, @Nullable String reason, List<Line> lines, boolean applied) {

    /** Keeps a copy of the lines. */
    public ManyPage {
        lines = List.copyOf(lines);
    }

    /**
     * One of them.
     *
     * @param number as it was chosen or typed
     * @param name null if the number is nobody's here
     * @param refusal why not, or null if it can be done
     */
    public record Line(String number, @Nullable LocalName name, @Nullable Refusal refusal) {}

    /** How many can be, or were, confirmed. */
    public long good() {
        return lines.stream().filter(line -> line.refusal() == null).count();
    }

    /** How many cannot. */
    public long refused() {
        return lines.size() - good();
    }

    /** The numbers that can be confirmed. */
    public String numbers() {
        return String.join(
                " ",
                lines.stream().filter(line -> line.refusal() == null).map(Line::number).toList());
    }
}
