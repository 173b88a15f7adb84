package org.rihla.centre.employer.store;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;

/** Reads a column of several texts. */
final class Texts {
    private Texts() {}

    static List<String> of(Array column) throws SQLException {
        return List.of((String[]) column.getArray());
    }
}
