package org.rihla.centre.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;

/**
 * Reads a table from a text file: UTF-8, or UTF-16 with a byte order mark; cells parted by commas,
 * semicolons or tabs; the first row names the columns, whatever their case. The file is checked as
 * a whole before its first row is given out.
 */
public final class CsvTable {
    private static final int LONGEST_CELL = 100_000;
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_HEADER = 1 << 17;

    private final ImportFiles files;
    private final String file;
    private char separator = ',';

    private CsvTable(ImportFiles files, String file) {
        this.files = files;
        this.file = file;
    }

    /** The table in a file. */
    public static CsvTable of(ImportFiles files, String file) {
        return new CsvTable(files, file);
    }

    /**
     * The table in the first file whose name begins so.
     *
     * @throws UnusableFile if there is none
     */
    public static CsvTable beginning(ImportFiles files, String prefix) {
        return of(
                files,
                files.beginning(prefix)
                        .orElseThrow(() -> new UnusableFile("imports.no-file", prefix)));
    }

    /** The columns that the header names, in their order. */
    public List<String> header() {
        try (CSVParser parser = checked()) {
            return header(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives out each row; rows that are no rows of this table go to the ledger. Blank rows count,
     * as in a spreadsheet, but are passed over.
     *
     * @param needed columns that must be there
     * @throws UnusableFile if the file is not text, or lacks a column
     */
    public void read(List<String> needed, RowLedger ledger, Consumer<CsvRow> each) {
        try (CSVParser parser = checked()) {
            List<String> header = header(parser);
            Map<String, String> names = names(header);
            refuseMissing(needed, header, names);
            ledger.begins(new TableHead(file, header, separator));
            Columns columns = new Columns(header, names, comesBack(header));
            for (CSVRecord record : parser) {
                take(record, columns, ledger, each);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableFile("imports.cannot-read", file);
        }
    }

    private void refuseMissing(
            List<String> needed, List<String> header, Map<String, String> names) {
        List<String> missing =
                needed.stream().filter(name -> !names.containsKey(CsvRow.plain(name))).toList();
        if (!missing.isEmpty()) {
            throw new UnusableFile(
                    "imports.missing-columns",
                    file,
                    String.join(", ", missing),
                    String.join(", ", header));
        }
    }

    private void take(CSVRecord record, Columns columns, RowLedger ledger, Consumer<CsvRow> each) {
        if (record.size() == 1 && record.get(0).isBlank()) {
            return;
        }
        String text = text(record, columns);
        int width = columns.header().size();
        if (record.size() > width) {
            ledger.refused(
                    file,
                    record.getRecordNumber(),
                    text,
                    Refusal.of("imports.too-many-cells", record.size(), width));
        } else if (text.length() > LONGEST_CELL) {
            ledger.refused(
                    file,
                    record.getRecordNumber(),
                    text.substring(0, 200),
                    Refusal.of("imports.row-too-long", LONGEST_CELL));
        } else {
            each.accept(
                    new CsvRow(
                            file,
                            record.getRecordNumber(),
                            text,
                            cells(record, columns),
                            columns.names()));
        }
    }

    private static Map<String, String> cells(CSVRecord record, Columns columns) {
        Map<String, String> cells = HashMap.newHashMap(record.size());
        for (int i = 0; i < record.size(); i++) {
            cells.put(columns.header().get(i), TextRules.clean(columns.cell(record, i)));
        }
        return cells;
    }

    private static String text(CSVRecord record, Columns columns) {
        return CSVFormat.RFC4180.format(
                IntStream.range(0, record.size())
                        .mapToObj(i -> (Object) columns.cell(record, i))
                        .toArray());
    }

    /**
     * Whether it is a table of refused rows that comes back corrected; see {@link RefusedTable}.
     */
    private static boolean comesBack(List<String> header) {
        return header.contains(RefusedTable.ROW) && header.contains(RefusedTable.CODE);
    }

    /**
     * The columns of a table.
     *
     * @param header as they stand
     * @param names by their plain names
     * @param back whether cells that were made harmless for a spreadsheet get back what they were
     */
    private record Columns(List<String> header, Map<String, String> names, boolean back) {
        String cell(CSVRecord record, int at) {
            return back ? SafeCell.in(record.get(at)) : record.get(at);
        }
    }

    private List<String> header(CSVParser parser) {
        var rows = parser.iterator();
        if (!rows.hasNext()) {
            throw new UnusableFile("imports.empty-file", file);
        }
        List<String> header = rows.next().stream().map(TextRules::clean).toList();
        if (header.size() > MOST_COLUMNS) {
            throw new UnusableFile("imports.too-many-columns", file, header.size(), MOST_COLUMNS);
        }
        names(header);
        return header;
    }

    /** The columns by their plain names; of two with one name the last would win without a word. */
    private Map<String, String> names(List<String> header) {
        Map<String, String> names = HashMap.newHashMap(header.size());
        for (String name : header) {
            if (!name.isEmpty() && names.put(CsvRow.plain(name), name) != null) {
                throw new UnusableFile("imports.double-column", file, name);
            }
        }
        return Map.copyOf(names);
    }

    private CSVParser checked() throws IOException {
        TableText text = TableText.of(files, file);
        separator = separator(text);
        text.check(separator);
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .setLenientEof(false)
                        .get();
        return CSVParser.builder().setReader(text.open()).setFormat(format).get();
    }

    private char separator(TableText table) {
        char[] begin = new char[LONGEST_HEADER];
        try (BufferedReader text = table.open()) {
            int read = Math.max(0, text.read(begin));
            if (read == 0) {
                throw new UnusableFile("imports.empty-file", file);
            }
            return commonest(new String(begin, 0, read).lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new UnusableFile("imports.cannot-read", file);
        }
    }

    private static char commonest(String header) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }
}
