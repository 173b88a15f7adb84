package org.rihla.centre.imports;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param file the file that it stands in
 * @param number the number that a spreadsheet shows; the header is row 1
 * @param text the row as it stood
 * @param cells what stands under each column of the header
 * @param names the columns of the header by their plain names
 */
public record CsvRow(
        String file,
        long number,
        String text,
        Map<String, String> cells,
        Map<String, String> names) {
    /** Keeps copies. */
    public CsvRow {
        cells = Map.copyOf(cells);
        names = Map.copyOf(names);
    }

    /**
     * What stands under a column, in whatever case its name is written; empty if the table or the
     * row ends before it.
     */
    public String get(String column) {
        String exact = cells.get(column);
        if (exact != null) {
            return exact;
        }
        @Nullable String written = names.get(plain(column));
        return written == null ? "" : cells.getOrDefault(written, "");
    }

    /** A column's name in small letters, blanks and hyphens as underscores, without marks. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (char letter : name.strip().toLowerCase(Locale.ROOT).toCharArray()) {
            if (letter == '-' || Character.isSpaceChar(letter)) {
                plain.append('_');
            } else if (letter != '\uFEFF' && letter != '\u200B') {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
