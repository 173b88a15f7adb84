package org.rihla.centre.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;

/**
 * Reads a table from a text file: UTF-8, cells parted by commas, semicolons or tabs, the first row
 * names the columns. The file is checked as a whole before its first row is given out.
 */
public final class CsvTable {
    private static final int LONGEST_CELL = 100_000;
    private static final int MOST_COLUMNS = 500;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ImportFiles files;
    private final String file;

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
        new Utf8Check(files, file).run();
        try (CSVParser parser = parser()) {
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
        new Utf8Check(files, file).run();
        try (CSVParser parser = parser()) {
            List<String> header = header(parser);
            List<String> missing = needed.stream().filter(name -> !header.contains(name)).toList();
            if (!missing.isEmpty()) {
                throw new UnusableFile(
                        "imports.missing-columns",
                        file,
                        String.join(", ", missing),
                        String.join(", ", header));
            }
            for (CSVRecord record : parser) {
                take(record, header, ledger, each);
            }
        } catch (IOException | UncheckedIOException e) {
            throw broken(e);
        }
    }

    private void take(
            CSVRecord record, List<String> header, RowLedger ledger, Consumer<CsvRow> each) {
        if (record.size() == 1 && record.get(0).isBlank()) {
            return;
        }
        String text = text(record);
        if (record.size() > header.size()) {
            ledger.refused(
                    file,
                    record.getRecordNumber(),
                    text,
                    Refusal.of("imports.too-many-cells", record.size(), header.size()));
        } else if (text.length() > LONGEST_CELL) {
            ledger.refused(
                    file,
                    record.getRecordNumber(),
                    text.substring(0, 200),
                    Refusal.of("imports.row-too-long", LONGEST_CELL));
        } else {
            each.accept(new CsvRow(file, record.getRecordNumber(), text, cells(record, header)));
        }
    }

    private static Map<String, String> cells(CSVRecord record, List<String> header) {
        Map<String, String> cells = HashMap.newHashMap(record.size());
        for (int i = 0; i < record.size(); i++) {
            cells.put(header.get(i), TextRules.clean(record.get(i)));
        }
        return cells;
    }

    private static String text(CSVRecord record) {
        return CSVFormat.RFC4180.format((Object[]) record.values());
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
        refuseTwins(header);
        return header;
    }

    /** Of two columns with one name the last would win without a word. */
    private void refuseTwins(List<String> header) {
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new UnusableFile("imports.double-column", file, name);
            }
        }
    }

    private CSVParser parser() throws IOException {
        char separator = separator();
        Reader text = text();
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .setLenientEof(false)
                        .get();
        return CSVParser.builder().setReader(text).setFormat(format).get();
    }

    private char separator() throws IOException {
        try (BufferedReader text = text()) {
            String first = text.readLine();
            if (first == null) {
                throw new UnusableFile("imports.empty-file", file);
            }
            return commonest(first);
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

    private BufferedReader text() throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(files.open(file), UTF_8));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private RuntimeException broken(Exception e) {
        return new UnusableFile(
                "imports.broken-table", file, e.getMessage() == null ? "" : e.getMessage());
    }
}
