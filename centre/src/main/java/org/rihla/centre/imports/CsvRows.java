package org.rihla.centre.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file with a header row by row: comma or semicolon, with or without a byte order mark,
 * line breaks inside quotes. Columns may stand in any order; their names are compared without
 * regard to case and blanks.
 */
public final class CsvRows {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int HEADER_AT_MOST = 64 * 1024;

    /**
     * One row below the header.
     *
     * @param number the number that a spreadsheet shows; the header is row 1
     * @param fields what stands in each column, without blanks at its ends; empty where the row is
     *     too short
     * @param text the row as a line of CSV, to be given back
     */
    public record Row(long number, Map<String, String> fields, String text) {

        /** What stands in a column; empty if there is no such column. */
        public String get(String column) {
            return fields.getOrDefault(column, "");
        }

        /** Whether nothing stands in any column. */
        public boolean isBlank() {
            return fields.values().stream().allMatch(String::isEmpty);
        }
    }

    private CsvRows() {}

    /**
     * Reads every row that is not blank.
     *
     * @throws IOException if the file cannot be read or its quotes do not close
     */
    public static void read(ImportFiles files, String name, Consumer<Row> each) throws IOException {
        try (Reader text = open(files, name);
                CSVParser parser = parser(text)) {
            List<String> columns = parser.getHeaderNames();
            // Rows are numbered as records, since a spreadsheet counts a cell with line breaks
            // once.
            for (CSVRecord cells : parser) {
                Row row = row(columns, cells);
                if (!row.isBlank()) {
                    each.accept(row);
                }
            }
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new IOException("Not a table of comma-separated values: " + name, e);
        }
    }

    /** The names of the columns, in small letters. */
    public static List<String> columns(ImportFiles files, String name) throws IOException {
        try (Reader text = open(files, name);
                CSVParser parser = parser(text)) {
            return parser.getHeaderNames().stream().map(CsvRows::plain).toList();
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new IOException("Not a table of comma-separated values: " + name, e);
        }
    }

    private static Row row(List<String> columns, CSVRecord cells) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            fields.put(plain(columns.get(i)), cell.strip());
        }
        return new Row(
                cells.getRecordNumber() + 1,
                fields,
                CSVFormat.DEFAULT.format((Object[]) cells.values()));
    }

    private static CSVParser parser(Reader text) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setDelimiter(delimiterOf(text))
                .get()
                .parse(text);
    }

    /** The header tells: a file with semicolons has more of them than commas in its first line. */
    private static char delimiterOf(Reader text) throws IOException {
        text.mark(HEADER_AT_MOST);
        int balance = 0;
        int next = text.read();
        for (int i = 1; next >= 0 && next != '\n' && i < HEADER_AT_MOST; i++) {
            balance += next == ';' ? 1 : next == ',' ? -1 : 0;
            next = text.read();
        }
        text.reset();
        return balance > 0 ? ';' : ',';
    }

    private static Reader open(ImportFiles files, String name) throws IOException {
        Reader text =
                new BufferedReader(
                        new InputStreamReader(files.open(name), StandardCharsets.UTF_8),
                        HEADER_AT_MOST);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static String plain(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }
}
