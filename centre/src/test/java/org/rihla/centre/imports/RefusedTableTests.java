package org.rihla.centre.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.Imports.RefusedRow;
import org.rihla.centre.shared.Refusal;

/** Refused rows as the table that was sent, to be corrected and sent again. */
class RefusedTableTests {
    private static final Refusal NO = Refusal.of("candidate.no-name");

    @Test
    void theRowsStandInTheirOwnColumnsWithTheReasonBeside() throws IOException {
        String table = written(read("name;town\nAmina;Salé\n;Kénitra\n"));
        assertThat(table)
                .isEqualTo(
                        """
                        \uFEFFname;town;rihla_row;rihla_code;rihla_reason;rihla_more\r
                        Amina;Salé;2;candidate.no-name;the reason;\r
                        "";Kénitra;3;candidate.no-name;the reason;\r
                        """);
    }

    @Test
    void correctedAndSentAgainItIsTheSameTable() throws IOException {
        Taken first = read("name,phone,balance\nAmina,+212600000000,-5\n\"=1+1\",'@x,'abc\n");
        Taken again = read(written(first));
        assertThat(again.rows).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(again.cells(i, "name", "phone", "balance"))
                    .isEqualTo(first.cells(i, "name", "phone", "balance"));
        }
        assertThat(written(first)).contains("'+212600000000", "'-5", "'=1+1", "''@x", ",'abc,");
    }

    @Test
    void whatIsRefusedTwiceBringsOurColumnsOnce() throws IOException {
        String twice = written(read(written(read("name,town\nAmina,Salé\n"))));
        assertThat(twice.lines().findFirst().orElse(""))
                .isEqualTo("\uFEFFname,town,rihla_row,rihla_code,rihla_reason,rihla_more");
        assertThat(twice).contains("Amina,Salé,2,");
    }

    @Test
    void cellsTooManyAreKeptBesideTheOthers() throws IOException {
        String table = written(read("name,town\nAmina,Salé,\"a,b\",=c\n"));
        assertThat(table).contains("Amina,Salé,2,").contains("\"\"\"a,b\"\",=c\"");
    }

    @Test
    void aRowThatWasCutIsGivenBackAsFarAsItIsKept() throws IOException {
        Taken none = read("name,town\n");
        ImportReport report =
                report(List.of(new RefusedRow("people.csv", 2, "\"Amina,Sal", NO)), none.heads);
        assertThat(written(report)).contains("\"\"\"Amina,Sal\",,2,");
    }

    @Test
    void rowsOfTablesThatDifferComeAsAList() throws IOException {
        Taken one = read("name,town\nAmina,Salé\n");
        TableHead other = new TableHead("other.csv", List.of("code"), ',');
        List<RefusedRow> rows = new ArrayList<>(one.refused);
        rows.add(new RefusedRow("other.csv", 4, "x", NO));
        String list = written(report(rows, Stream.of(one.heads.getFirst(), other).toList()));
        assertThat(list)
                .startsWith("\uFEFFfile,row,code,reason,text\r\n")
                .contains("people.csv,2,candidate.no-name,the reason,\"Amina,Salé\"");
    }

    @Test
    void rowsOfAnImportWhoseFirstRowWasNotKeptComeAsAList() throws IOException {
        assertThat(written(report(read("name\nAmina\n").refused, List.of())))
                .startsWith("\uFEFFfile,row,code,reason,text");
    }

    @Test
    void itIsNamedAfterTheTableThatWasSent() throws IOException {
        Taken taken = read("name\nAmina\n");
        assertThat(RefusedTable.nameFor(report(taken.refused, taken.heads)))
                .isEqualTo("people-refused.csv");
        assertThat(RefusedTable.nameFor(report(taken.refused, List.of())))
                .isEqualTo("refused-candidates.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+212", "-5", "@SUM(A1)", "\t=1", "'=x", "''-5", "'", "''", ""})
    void noCellIsAFormulaAndNoneIsChangedByTheWayBack(String cell) {
        String safe = SafeCell.out(cell);
        assertThat(safe.isEmpty() || "=+-@\t\r\n".indexOf(safe.charAt(0)) < 0).isTrue();
        assertThat(SafeCell.in(safe)).isEqualTo(cell);
    }

    @Test
    void tenThousandHostileTablesComeBackAsTheyWere() throws IOException {
        Random random = new Random(20261124);
        String letters = "ab'=+-@\";,\t éأ";
        for (int round = 0; round < 10_000; round++) {
            StringBuilder cell = new StringBuilder();
            random.ints(random.nextInt(6), 0, letters.length())
                    .forEach(at -> cell.append(letters.charAt(at)));
            String quoted = '"' + cell.toString().replace("\"", "\"\"") + '"';
            Taken first = read("name,town\n" + quoted + ",x\n");
            assertThat(read(written(first)).cells(0, "name")).isEqualTo(first.cells(0, "name"));
        }
    }

    private static String written(Taken taken) throws IOException {
        return written(report(taken.refused, taken.heads));
    }

    private static String written(ImportReport report) throws IOException {
        StringBuilder table = new StringBuilder();
        new RefusedTable(_ -> "the reason").write(report, table);
        return table.toString();
    }

    private static ImportReport report(List<RefusedRow> rows, List<TableHead> heads) {
        return new ImportReport("1", "candidates", rows.size(), 0, 0, rows, heads, null);
    }

    private static Taken read(String table) {
        Taken taken = new Taken();
        ImportFiles files = UploadedFiles.of("people.csv", table.getBytes(UTF_8));
        CsvTable.of(files, "people.csv")
                .read(
                        List.of(),
                        taken,
                        row -> {
                            taken.rows.add(row);
                            taken.refused(row.file(), row.number(), row.text(), NO);
                        });
        return taken;
    }

    /** A ledger that refuses every row. */
    private static final class Taken implements RowLedger {
        private final List<CsvRow> rows = new ArrayList<>();
        private final List<RefusedRow> refused = new ArrayList<>();
        private final List<TableHead> heads = new ArrayList<>();

        @Override
        public void begins(TableHead head) {
            heads.add(head);
        }

        @Override
        public void applied(String file, long row) {}

        @Override
        public void unchanged(String file, long row) {}

        @Override
        public void refused(String file, long row, String text, Refusal why) {
            refused.add(new RefusedRow(file, row, text, why));
        }

        private List<String> cells(int row, String... columns) {
            return Stream.of(columns).map(rows.get(row)::get).toList();
        }
    }
}
