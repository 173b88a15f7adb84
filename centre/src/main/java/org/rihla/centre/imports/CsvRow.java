package org.rihla.centre.imports;

import java.util.Map;

/**
 * A row of a table.
 *
 * @param file the file that it stands in
 * @param number the number that a spreadsheet shows; the header is row 1
 * @param text the row as it stood
 * @param cells what stands under each column of the header
 */
public record CsvRow(String file, long number, String text, Map<String, String> cells) {
    /** Keeps a copy of the cells. */
    public CsvRow {
        cells = Map.copyOf(cells);
    }

    /** What stands under a column; empty if the table or the row ends before it. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }
}
