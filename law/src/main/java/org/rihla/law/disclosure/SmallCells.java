package org.rihla.law.disclosure;

import java.util.List;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.UnusableInput;

/**
 * Hides small figures, and as many others as needed so that no total gives them away (R17).
 *
 * <p>A table with its totals is a grid in which every line adds up. A figure below k is hidden;
 * then, until nothing changes, every line that hides exactly one figure, or whose hidden figures
 * add up to less than k, hides its next smallest too. Terminates because each round hides at least
 * one figure more.
 */
public final class SmallCells {
    private SmallCells() {}

    /**
     * Protects a table.
     *
     * @throws UnusableInput with RAGGED_TABLE if rows differ in length or there are none
     */
    public static SafeTable protect(List<List<Count>> rows, DisclosurePolicy policy) {
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new UnusableInput(
                    InputCode.RAGGED_TABLE, "rows must have one and the same length");
        }
        Grid grid = new Grid(rows, policy.k());
        grid.hideUntilSafe();
        int hidden = grid.hiddenFigures();
        Finding finding =
                hidden == 0
                        ? Finding.ok(Rule.R17_SMALL_CELLS, MessageKey.CELLS_SHOWN)
                        : Finding.warn(Rule.R17_SMALL_CELLS, MessageKey.CELLS_HIDDEN, hidden);
        return grid.toTable(finding);
    }

    /** Whether a percentage of that base may be shown. */
    public static boolean percentageShown(int base, DisclosurePolicy policy) {
        return base >= policy.percentageBase();
    }

    /**
     * Whether a second query in one session would give away a few persons as the difference of the
     * two.
     *
     * @param before total of an earlier query of the session
     * @param now total of this query
     */
    public static boolean differenceShown(int before, int now, DisclosurePolicy policy) {
        int difference = Math.abs(before - now);
        return difference == 0 || difference >= policy.k();
    }
}
