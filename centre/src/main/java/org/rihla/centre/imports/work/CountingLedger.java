package org.rihla.centre.imports.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.imports.Imports.Earlier;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.Imports.RefusedRow;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.imports.TableHead;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;

/** Counts what became of the rows, keeps those that were not taken, and says once a second so. */
final class CountingLedger implements RowLedger {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** Of a file that is wrong in every row not everything has to stay in memory. */
    private static final int MOST_ROWS = 100_000;

    private static final long MOST_LETTERS = 16_000_000;

    private final String id;
    private final String kind;
    private final Told told;
    private final List<RefusedRow> refused = new ArrayList<>();
    private final Map<String, TableHead> heads = new LinkedHashMap<>();
    private long refusedRows;
    private long letters;
    private long applied;
    private long unchanged;
    private long toldAt = System.nanoTime();

    /** Who is told how far it is. */
    @FunctionalInterface
    interface Told {
        void soFar(ImportReport report, long refused);
    }

    CountingLedger(String id, String kind, Told told) {
        this.id = id;
        this.kind = kind;
        this.told = told;
    }

    @Override
    public void begins(TableHead head) {
        heads.put(head.file(), head);
    }

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
        refusedRows++;
        letters += text.length();
        if (refused.size() < MOST_ROWS && letters < MOST_LETTERS) {
            refused.add(new RefusedRow(file, row, text, why));
        }
        rowDone(file, row);
    }

    private void rowDone(String file, long row) {
        Ulid.part(file + '|' + row);
        long now = System.nanoTime();
        if (now - toldAt > SECOND) {
            toldAt = now;
            told.soFar(report(List.of(), null), refusedRows);
        }
    }

    /** How many rows were not taken, also those that are not kept. */
    long refusedRows() {
        return refusedRows;
    }

    /** What became of the rows until now. */
    ImportReport report(@Nullable Earlier before) {
        return report(refused, before);
    }

    private ImportReport report(List<RefusedRow> rows, @Nullable Earlier before) {
        long read = applied + unchanged + refusedRows;
        Set<String> files = rows.stream().map(RefusedRow::file).collect(Collectors.toSet());
        List<TableHead> kept =
                heads.values().stream().filter(head -> files.contains(head.file())).toList();
        return new ImportReport(id, kind, read, applied, unchanged, rows, kept, before);
    }
}
