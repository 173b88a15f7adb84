package org.rihla.centre.employer.work;

import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Importer;
import org.rihla.centre.imports.RowLedger;
import org.springframework.stereotype.Component;

/** Imports the table from ROME to ISCO-08 by itself, ahead of the offers that need it. */
@Component
class RomeImporter implements Importer {
    private final RomeTable table;

    RomeImporter(RomeTable table) {
        this.table = table;
    }

    @Override
    public String kind() {
        return "rome";
    }

    @Override
    public void read(Actor actor, ImportFiles files, RowLedger ledger) {
        actor.needs(Right.IMPORT);
        files.names().stream()
                .filter(name -> name.endsWith(".csv"))
                .map(name -> CsvTable.of(files, name))
                .filter(candidate -> candidate.header().containsAll(RomeTable.NEEDED))
                .forEach(found -> table.read(found, ledger));
    }
}
