package org.rihla.law.table;

import java.util.ArrayList;
import java.util.List;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * Reads cells between commas (RFC 4180): quotation marks around a cell with commas, doubled inside;
 * empty lines and lines that begin with {@code #} are left out.
 */
public final class Table {
    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private Table(String text) {
        this.text = text;
    }

    /**
     * One line.
     *
     * @param cells its cells
     * @param line its number in the text, from 1
     */
    public record Row(List<String> cells, int line) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The lines that hold cells.
     *
     * @throws UnusableInput with BAD_FILE and the line
     */
    public static List<Row> read(String text) {
        Table table = new Table(text.startsWith("\uFEFF") ? text.substring(1) : text);
        while (table.at < table.text.length()) {
            table.row();
        }
        return table.rows;
    }

    private void row() {
        int first = line;
        boolean remark = text.charAt(at) == '#';
        List<String> cells = new ArrayList<>();
        cells.add(remark ? upTo("\n") : cell());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        endOfLine();
        boolean empty = cells.size() == 1 && cells.getFirst().isEmpty();
        if (!remark && !empty) {
            rows.add(new Row(cells, first));
        }
    }

    private void endOfLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) != '\n') {
            throw new UnusableInput(
                    InputCode.BAD_FILE,
                    "line %d: a quotation mark must end its cell".formatted(line));
        }
        at++;
        line++;
    }

    private String cell() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : upTo(",\r\n").strip();
    }

    private String upTo(String ends) {
        int start = at;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
            cell.append(upTo("\""));
            if (at >= text.length()) {
                throw new UnusableInput(
                        InputCode.BAD_FILE,
                        "line %d: a quotation mark is not closed".formatted(line));
            }
            at++;
            if (at >= text.length() || text.charAt(at) != '"') {
                line += (int) cell.chars().filter(letter -> letter == '\n').count();
                return cell.toString().strip();
            }
            cell.append('"');
            at++;
        }
    }
}
