package org.rihla.law.disclosure;

import java.util.List;
import org.rihla.law.Finding;

/**
 * A table that may be published.
 *
 * @param rows the figures, row by row
 * @param rowTotals a total per row
 * @param columnTotals a total per column
 * @param total the grand total
 * @param finding how much is hidden
 */
public record SafeTable(
        List<List<Cell>> rows,
        List<Cell> rowTotals,
        List<Cell> columnTotals,
        Cell total,
        Finding finding) {

    public SafeTable {
        rows = rows.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
    }
}
