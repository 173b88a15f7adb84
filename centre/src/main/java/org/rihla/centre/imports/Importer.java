package org.rihla.centre.imports;

import org.rihla.centre.access.Actor;

/** Reads one kind of file into its module; a bean of each module that has something to import. */
public interface Importer {

    /** What is imported: {@code esco}, {@code territories}, {@code offers}, … */
    String kind();

    /**
     * Reads the files and tells each row's fate to the ledger. Rows are applied one by one, each in
     * a transaction of its own or of a small batch, so that a bad row stops nothing.
     *
     * @param files one file, or all files of a folder or of an upload
     * @param ledger takes each row's fate
     */
    void read(Actor actor, ImportFiles files, RowLedger ledger);
}
