package org.rihla.centre.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.rihla.centre.shared.Refusal;

/** Tables as spreadsheets of four countries save them. */
class CsvTableTests {
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final RowLedger ledger =
            new RowLedger() {
                @Override
                public void applied(String file, long row) {}

                @Override
                public void unchanged(String file, long row) {}

                @Override
                public void refused(String file, long row, String text, Refusal why) {
                    refused.add(row + " " + why.code());
                }
            };

    @Test
    void numbersRowsAsASpreadsheetDoes() {
        read("name,town\nAmina,Kénitra\n\n\"two\nlines\",Salé\n");
        assertThat(rows).extracting(CsvRow::number).containsExactly(2L, 4L);
        assertThat(rows.getLast().get("name")).isEqualTo("two\nlines");
    }

    @Test
    void readsSemicolonsTabsAndAByteOrderMark() {
        read("\uFEFFname;town\nAmina;\"a;b\"\n");
        read("name\ttown\r\nAmina\tb, c\r\n");
        assertThat(rows)
                .extracting(row -> row.get("name") + "/" + row.get("town"))
                .containsExactly("Amina/a;b", "Amina/b, c");
    }

    @Test
    void aRowMayEndEarlyButNotGoOnForEver() {
        read("name,town\nAmina\nHind,Salé,extra\n");
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.get("town")).isEmpty());
        assertThat(refused).containsExactly("3 imports.too-many-cells");
    }

    @Test
    void aMissingColumnStopsTheFileBeforeItsFirstRow() {
        assertThatThrownBy(() -> read("nom,ville\nAmina,Salé\n"))
                .isInstanceOfSatisfying(
                        UnusableFile.class,
                        no -> {
                            assertThat(no.refusal().code()).isEqualTo("imports.missing-columns");
                            assertThat(no.refusal().args())
                                    .containsExactly("t.csv", "name", "nom, ville");
                        });
        assertThat(rows).isEmpty();
    }

    @Test
    void lettersOfAnOldCodePageAreFoundWithTheirLine() {
        assertThatThrownBy(() -> read("name\nSale\nSalé\n".getBytes(ISO_8859_1)))
                .isInstanceOfSatisfying(
                        UnusableFile.class,
                        no -> {
                            assertThat(no.refusal().code()).isEqualTo("imports.not-utf-8");
                            assertThat(no.refusal().args())
                                    .containsExactly("t.csv", 3L, "Windows-1252");
                        });
    }

    @Test
    void theCodePageIsNamedSoThatTheClerkKnowsWhatHappened() {
        String french = "name;town\nHélène;Béni Mellal à côté\nAïcha;Fès\n";
        String arabic = "name;town\nفاطمة الزهراء;القنيطرة\nعبد العالي;بني ملال\n";
        assertThat(guessed(french, "windows-1252")).isEqualTo("Windows-1252");
        assertThat(guessed(french, "x-MacRoman")).isEqualTo("Mac OS Roman");
        assertThat(guessed(french, "IBM850")).isEqualTo("DOS 850");
        assertThat(guessed(arabic, "windows-1256")).isEqualTo("Windows-1256");
        assertThat(guessed(arabic, "ISO-8859-6")).isEqualTo("ISO-8859-6");
    }

    @Test
    void utf8WithOneBrokenRowIsNotTakenForAnotherCodePage() {
        byte[] text = "name,town\nHélène,Salé\nAïcha,Fès\nXé,Salé\n".getBytes(UTF_8);
        for (int i = 0; i < text.length; i++) {
            if (text[i] == 'X') {
                text[i + 1] = (byte) 0xE9;
                text[i + 2] = ' ';
            }
        }
        assertThat(refusesWhole(files(text), "imports.broken-utf-8"))
                .containsExactly("t.csv", 4L, "UTF-8");
    }

    @Test
    void wideLettersAreReadWhereTheirMarkSaysSoAndElseRefused() {
        String text = "\uFEFFname\ttown\r\nفاطمة\tSalé\r\n";
        read(text.getBytes(UTF_16LE));
        read(text.getBytes(UTF_16BE));
        assertThat(rows)
                .extracting(row -> row.get("name") + "/" + row.get("town"))
                .containsExactly("فاطمة/Salé", "فاطمة/Salé");
        rows.clear();
        refusesWhole("name\nSalé\n".getBytes(UTF_16LE), "imports.utf-16");
    }

    @Test
    void columnsAreKnownInWhateverCaseTheyAreWritten() {
        read("\uFEFF Name ;HOME TOWN;birth-date\nAmina;Salé;1990\n");
        assertThat(rows.getFirst().get("name")).isEqualTo("Amina");
        assertThat(rows.getFirst().get("home_town")).isEqualTo("Salé");
        assertThat(rows.getFirst().get("birth_date")).isEqualTo("1990");
        rows.clear();
        refusesWhole("name,NAME\nAmina,Hind\n".getBytes(UTF_8), "imports.double-column");
    }

    @Test
    void quotesThatNeverCloseStopTheFileBeforeItsFirstRowAndNameTheirRow() {
        String text = "name,town\n" + "Amina,Salé\n".repeat(50) + "\"Hind,Fès\nAmina,Salé\n";
        assertThat(refusesWhole(files(text.getBytes(UTF_8)), "imports.open-quotes"))
                .containsExactly("t.csv", 52L);
        assertThat(
                        refusesWhole(
                                files("name\n\"Hind\"y,Fès\n".getBytes(UTF_8)),
                                "imports.broken-table"))
                .containsExactly("t.csv", 2L);
    }

    @Test
    void aCellWithoutEndIsRefusedBeforeItFillsTheMemory() {
        byte[] endless = ("name\nAmina\n" + "x".repeat(5_000_000)).getBytes(UTF_8);
        assertThat(refusesWhole(files(endless), "imports.endless-row"))
                .containsExactly("t.csv", 3L, 1_000_000);
    }

    @Test
    void aPackedFileThatExplodesIsStoppedWhileItIsUnpacked() throws IOException {
        byte[] bomb = packed("name\n".repeat(8 << 20).getBytes(UTF_8));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(
                        refusesWhole(
                                UploadedFiles.of(
                                        Map.of("t.csv.gz", () -> new ByteArrayInputStream(bomb))),
                                "imports.grows-too-much"))
                .containsExactly("t.csv", 16L);
    }

    @Test
    void anEmptyFileAndBrokenQuotesAreTold() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOfSatisfying(
                        UnusableFile.class,
                        no -> assertThat(no.refusal().code()).isEqualTo("imports.empty-file"));
        assertThatThrownBy(() -> read("name\n\"never closed\n"))
                .isInstanceOfSatisfying(
                        UnusableFile.class,
                        no -> assertThat(no.refusal().code()).isEqualTo("imports.open-quotes"));
    }

    @Test
    void aPackedFileIsUnpackedAndNamedWithoutItsEnding() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("name\nAmina\n".getBytes(UTF_8));
        }
        ImportFiles files =
                UploadedFiles.of(
                        Map.of(
                                "folder/t.csv.gz",
                                () -> new ByteArrayInputStream(packed.toByteArray())));
        assertThat(files.names()).containsExactly("t.csv");
        CsvTable.of(files, "t.csv").read(List.of("name"), ledger, rows::add);
        assertThat(rows).hasSize(1);
    }

    @Test
    void whatIsNoTableIsRefusedByItsContentWhateverItsName() {
        for (String begin : List.of("PK\3\4", "\37\213\10", "\320\317\21\340", "%PDF-1.7")) {
            refusesWhole((begin + "name\nAmina\n").getBytes(ISO_8859_1), "imports.not-a-table");
        }
    }

    @Test
    void aPackedFileInAPackedOneIsRefused() throws IOException {
        byte[] twice = packed(packed("name\nAmina\n".getBytes(UTF_8)));
        refusesWhole(
                UploadedFiles.of(Map.of("t.csv.gz", () -> new ByteArrayInputStream(twice))),
                "imports.not-a-table");
    }

    @Test
    void aPackedFileThatEndsTooEarlyIsRefused() throws IOException {
        byte[] whole = packed("name\nAmina\n".repeat(900).getBytes(UTF_8));
        byte[] cut = Arrays.copyOf(whole, whole.length - 9);
        refusesWhole(
                UploadedFiles.of(Map.of("t.csv.gz", () -> new ByteArrayInputStream(cut))),
                "imports.cannot-read");
    }

    @Test
    void aZeroLetterDeepInAFileStopsItBeforeItsFirstRow() {
        String text = "name\n" + "Amina\n".repeat(7_529) + "Hi\0nd\n" + "Amina\n".repeat(5_000);
        assertThat(refusesWhole(files(text.getBytes(UTF_8)), "imports.zero-letter"))
                .containsExactly("t.csv", 7_531L);
    }

    @Test
    void aBrokenLetterDeepInAFileIsFoundNearItsLine() {
        String text = "name\n" + "Amina\n".repeat(7_529) + "Sal\u00E9\n" + "Amina\n".repeat(5_000);
        assertThat(refusesWhole(files(text.getBytes(ISO_8859_1)), "imports.not-utf-8"))
                .containsExactly("t.csv", 7_531L, "Windows-1252");
    }

    @Test
    void columnsNamedTwiceOrTenThousandOfThemAreRefused() {
        refusesWhole("name,town,name\nAmina,Salé,Hind\n".getBytes(UTF_8), "imports.double-column");
        refusesWhole(
                ("name" + ",".repeat(10_000) + "\nAmina\n").getBytes(UTF_8),
                "imports.too-many-columns");
    }

    @Test
    void oldAndMixedLineEndsAndNoLastOneAreRead() {
        read("name,town\rAmina,Salé\rHind,Fès");
        read("name,town\nAmina,Salé\r\nHind,Fès");
        assertThat(rows)
                .extracting(row -> row.get("name"))
                .containsExactly("Amina", "Hind", "Amina", "Hind");
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() {
        read("name,town\n");
        assertThat(rows).isEmpty();
        assertThat(refused).isEmpty();
    }

    private Object guessed(String text, String codePage) {
        byte[] bytes = text.getBytes(Charset.forName(codePage));
        return refusesWhole(files(bytes), "imports.not-utf-8").getLast();
    }

    private void refusesWhole(byte[] bytes, String code) {
        refusesWhole(files(bytes), code);
    }

    private List<Object> refusesWhole(ImportFiles files, String code) {
        UnusableFile no =
                catchThrowableOfType(
                        UnusableFile.class,
                        () -> CsvTable.of(files, "t.csv").read(List.of("name"), ledger, rows::add));
        assertThat(no.refusal().code()).isEqualTo(code);
        assertThat(rows).isEmpty();
        return List.copyOf(no.refusal().args());
    }

    private static ImportFiles files(byte[] bytes) {
        return UploadedFiles.of("t.csv", bytes);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private void read(String text) {
        read(text.getBytes(UTF_8));
    }

    private void read(byte[] bytes) {
        CsvTable.of(UploadedFiles.of("t.csv", bytes), "t.csv")
                .read(List.of("name"), ledger, rows::add);
    }
}
