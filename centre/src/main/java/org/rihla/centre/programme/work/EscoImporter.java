package org.rihla.centre.programme.work;

import java.util.List;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Importer;
import org.rihla.centre.imports.RowLedger;
import org.springframework.stereotype.Component;

/**
 * Imports names of occupations from the ESCO classification: the official files as published, one
 * language each, or one table with four languages. What a file is, its columns tell; files of the
 * official folder that hold something else are passed over.
 */
@Component
class EscoImporter implements Importer {
    private final EscoBatches batches;

    EscoImporter(EscoBatches batches) {
        this.batches = batches;
    }

    @Override
    public String kind() {
        return "esco";
    }

    @Override
    public void read(Actor actor, ImportFiles files, RowLedger ledger) {
        actor.needs(Right.IMPORT);
        for (String name : files.names()) {
            if (name.endsWith(".csv")) {
                read(files, name, ledger);
            }
        }
    }

    private void read(ImportFiles files, String name, RowLedger ledger) {
        CsvTable table = CsvTable.of(files, name);
        EscoFile.of(name, table.header())
                .ifPresent(file -> {
                    EscoReader reader = new EscoReader(file, batches, ledger);
                    table.read(List.of(), ledger, reader::take);
                    reader.finish();
                });
    }
}
