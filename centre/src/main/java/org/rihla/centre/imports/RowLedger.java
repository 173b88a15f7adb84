package org.rihla.centre.imports;

import org.rihla.centre.shared.Refusal;

/** Takes down what became of each row of a file, by the row number that a spreadsheet shows. */
public interface RowLedger {

    /**
     * A table begins; told before its rows, so that those refused can be given back as they stood.
     */
    default void begins(TableHead head) {}

    /** The row was new or different and is now in the database. */
    void applied(String file, long row);

    /** The row says what is already there. */
    void unchanged(String file, long row);

    /**
     * The row could not be taken.
     *
     * @param text the row as it stood in the file, to be given back
     */
    void refused(String file, long row, String text, Refusal why);
}
