package org.rihla.centre.imports.work;

import java.util.ArrayList;
import java.util.List;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.Imports.RefusedRow;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;

/** Counts what became of the rows and keeps those that were not taken. */
final class CountingLedger implements RowLedger {
    private final List<RefusedRow> refused = new ArrayList<>();
    private long applied;
    private long unchanged;

    @Override
    public void applied(String file, long row) {
        applied++;
        rowDone(file, row);
    }

    @Override
    public void unchanged(String file, long row) {
        unchanged++;
        rowDone(file, row);
    }

    @Override
    public void refused(String file, long row, String text, Refusal why) {
        refused.add(new RefusedRow(file, row, text, why));
        rowDone(file, row);
    }

    private static void rowDone(String file, long row) {
        Ulid.part(file + '|' + row);
    }

    ImportReport report(String id, String kind) {
        long read = applied + unchanged + refused.size();
        return new ImportReport(id, kind, read, applied, unchanged, refused);
    }
}
