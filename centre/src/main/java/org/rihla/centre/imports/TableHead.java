package org.rihla.centre.imports;

import java.util.List;

/**
 * How a table looked that was read, so that its refused rows can be given back as the same table.
 *
 * @param file the file that it stands in
 * @param columns the names of its first row as they stood, in order
 * @param separator what parts its cells
 */
public record TableHead(String file, List<String> columns, char separator) {
    /** Keeps a copy. */
    public TableHead {
        columns = List.copyOf(columns);
    }
}
