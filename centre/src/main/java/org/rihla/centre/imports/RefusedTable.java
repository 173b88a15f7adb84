package org.rihla.centre.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.Imports.RefusedRow;
import org.rihla.centre.shared.Refusal;

/**
 * Refused rows as the table that was sent: the same columns in the same order, then where the row
 * stood and why it was refused. Somebody corrects the cells in a spreadsheet and sends the same
 * file again; the columns of ours are passed over then.
 *
 * <p>Rows of several tables, and rows of imports whose first row was not kept, come as a list with
 * the row as text.
 */
public final class RefusedTable {
    /** Where the row stood, as a spreadsheet counts. */
    static final String ROW = "rihla_row";

    /** The code of the refusal. */
    static final String CODE = "rihla_code";

    /** The reason in words. */
    static final String REASON = "rihla_reason";

    /** Cells that were more than the columns. */
    static final String MORE = "rihla_more";

    private static final Set<String> OURS = Set.of(ROW, CODE, REASON, MORE);
    private static final List<String> LIST = List.of("file", "row", "code", "reason", "text");

    private final Function<Refusal, String> reason;

    /** A table whose reasons are said in somebody's language. */
    public RefusedTable(Function<Refusal, String> reason) {
        this.reason = reason;
    }

    /** Whether a column is one of those that this table adds. */
    static boolean isOurs(String column) {
        return OURS.contains(column);
    }

    /** A name for the file: that of the table that was sent, so that it goes where that went. */
    public static String nameFor(ImportReport report) {
        TableHead head = head(report);
        if (head == null) {
            return "refused-" + report.kind() + ".csv";
        }
        String file = head.file();
        int ending = file.indexOf('.', 1);
        return (ending < 0 ? file : file.substring(0, ending)) + "-refused.csv";
    }

    /**
     * Writes the refused rows of an import; the mark at the beginning makes spreadsheets read it as
     * UTF-8.
     */
    public void write(ImportReport report, Appendable to) throws IOException {
        TableHead head = head(report);
        to.append('\uFEFF');
        if (head == null) {
            list(report.refused(), to);
        } else {
            table(head, report.refused(), to);
        }
    }

    /** Writes rows of no table: file, row, code, reason and the row as text. */
    public void list(List<RefusedRow> rows, Appendable to) throws IOException {
        CSVPrinter csv = new CSVPrinter(to, CSVFormat.RFC4180);
        csv.printRecord(LIST);
        for (RefusedRow row : rows) {
            csv.printRecord(
                    SafeCell.out(row.file()),
                    row.row(),
                    row.why().code(),
                    reason.apply(row.why()),
                    SafeCell.out(row.text()));
        }
    }

    private void table(TableHead head, List<RefusedRow> rows, Appendable to) throws IOException {
        List<String> all = head.columns();
        List<Integer> kept = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            if (!isOurs(all.get(at))) {
                kept.add(at);
            }
        }
        List<String> columns = new ArrayList<>(kept.stream().map(all::get).toList());
        columns.addAll(List.of(ROW, CODE, REASON, MORE));
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(head.separator()).get();
        CSVPrinter csv = new CSVPrinter(to, format);
        csv.printRecord(columns.stream().map(SafeCell::out).toList());
        for (RefusedRow row : rows) {
            csv.printRecord(cells(row, all.size(), kept));
        }
    }

    private List<Object> cells(RefusedRow row, int width, List<Integer> kept) {
        List<String> stood = stood(row.text());
        List<Object> cells = new ArrayList<>();
        for (int at : kept) {
            cells.add(at < stood.size() ? SafeCell.out(stood.get(at)) : "");
        }
        cells.add(row.row());
        cells.add(row.why().code());
        cells.add(reason.apply(row.why()));
        cells.add(
                stood.size() <= width
                        ? ""
                        : SafeCell.out(
                                CSVFormat.RFC4180.format(
                                        stood.subList(width, stood.size()).toArray())));
        return cells;
    }

    /** The cells of a row that was kept as text; all in the first one if the text was cut. */
    private static List<String> stood(String text) {
        try (CSVParser parser =
                CSVParser.builder()
                        .setReader(new StringReader(text))
                        .setFormat(CSVFormat.RFC4180)
                        .get()) {
            List<CSVRecord> rows = parser.getRecords();
            return rows.size() == 1 ? rows.getFirst().toList() : List.of(text);
        } catch (IOException | UncheckedIOException cut) {
            return List.of(text);
        }
    }

    /**
     * The one first row that all of the rows had; null if there are several, or it was not kept.
     */
    private static @Nullable TableHead head(ImportReport report) {
        List<String> files = report.refused().stream().map(RefusedRow::file).distinct().toList();
        TableHead one = null;
        for (String file : files) {
            TableHead head =
                    report.heads().stream()
                            .filter(found -> found.file().equals(file))
                            .findFirst()
                            .orElse(null);
            if (head == null || (one != null && !one.columns().equals(head.columns()))) {
                return null;
            }
            one = head;
        }
        return one;
    }
}
