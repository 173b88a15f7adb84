package org.rihla.law.vectors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rihla.law.InputCode;
import org.rihla.law.Rule;
import org.rihla.law.UnusableInput;
import org.rihla.law.table.Table;

/**
 * Reads the table of vectors: the columns {@code id, rule, question, given, expect} and what else a
 * file likes to tell; see docs/formats/vectors.md.
 */
public final class VectorFile {
    private static final List<String> COLUMNS =
            List.of("id", "rule", "question", "given", "expect");

    private VectorFile() {}

    /**
     * All vectors of a text.
     *
     * @throws UnusableInput with BAD_FILE and the line, or DUPLICATE if an id comes twice
     */
    public static List<Vector> parse(String text) {
        List<Table.Row> rows = Table.read(text);
        if (rows.isEmpty() || !rows.getFirst().cells().containsAll(COLUMNS)) {
            throw new UnusableInput(
                    InputCode.BAD_FILE, "line 1: the columns must be " + String.join(",", COLUMNS));
        }
        List<String> head = rows.getFirst().cells();
        Map<String, Vector> vectors = new LinkedHashMap<>();
        for (Table.Row row : rows.subList(1, rows.size())) {
            Vector vector = vector(head, row);
            if (vectors.put(vector.id(), vector) != null) {
                throw new UnusableInput(
                        InputCode.DUPLICATE,
                        "line %d: \"%s\" comes twice".formatted(row.line(), vector.id()));
            }
        }
        return new ArrayList<>(vectors.values());
    }

    private static Vector vector(List<String> head, Table.Row row) {
        if (row.cells().size() != head.size()) {
            throw broken(row.line(), "%d cells, not %d".formatted(row.cells().size(), head.size()));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < head.size(); i++) {
            cells.put(head.get(i), row.cells().get(i));
        }
        for (String column : List.of("id", "rule", "question", "expect")) {
            if (cells.getOrDefault(column, "").isEmpty()) {
                throw broken(row.line(), "\"" + column + "\" is empty");
            }
        }
        String rule = cells.getOrDefault("rule", "");
        if (!rules().contains(rule)) {
            throw broken(row.line(), "\"%s\" is no rule; known are %s".formatted(rule, rules()));
        }
        return new Vector(
                cells.getOrDefault("id", ""),
                rule,
                cells.getOrDefault("question", ""),
                given(cells.getOrDefault("given", ""), row.line()),
                expected(cells.getOrDefault("expect", ""), row.line()),
                row.line());
    }

    /** The numbers of all rules. */
    static Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        for (Rule rule : Rule.values()) {
            rules.add(rule.ref().id());
        }
        return rules;
    }

    private static Map<String, String> given(String cell, int line) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String pair : pairs(cell)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw broken(line, "\"" + pair + "\" is not written as name=value");
            }
            String name = pair.substring(0, equals).strip();
            if (given.put(name, pair.substring(equals + 1).strip()) != null) {
                throw broken(line, "\"" + name + "\" is given twice");
            }
        }
        return given;
    }

    private static Map<String, Expected> expected(String cell, int line) {
        Map<String, Expected> expected = new LinkedHashMap<>();
        for (String pair : pairs(cell)) {
            int contains = pair.indexOf(" contains ");
            int equals = pair.indexOf('=');
            if (contains > 0) {
                expected.put(
                        pair.substring(0, contains).strip(),
                        new Expected.Containing(pair.substring(contains + 10).strip()));
            } else if (equals > 0) {
                expected.put(
                        pair.substring(0, equals).strip(),
                        new Expected.Equal(pair.substring(equals + 1).strip()));
            } else {
                throw broken(line, "\"" + pair + "\" is not written as name=value");
            }
        }
        return expected;
    }

    private static List<String> pairs(String cell) {
        List<String> pairs = new ArrayList<>();
        for (String pair : cell.split(";", -1)) {
            if (!pair.isBlank()) {
                pairs.add(pair.strip());
            }
        }
        return pairs;
    }

    private static UnusableInput broken(int line, String what) {
        return new UnusableInput(InputCode.BAD_FILE, "line %d: %s".formatted(line, what));
    }
}
