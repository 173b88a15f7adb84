package org.rihla.centre.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.rihla.centre.imports.Imports.RefusedRow;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Texts;

/** Refused rows as a table: the same row numbers, the code, the reason in words, the row. */
public final class RefusedRowsFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final String END = "\r\n";

    private final Texts texts;
    private final Lang lang;

    /** A table in a language. */
    public RefusedRowsFile(Texts texts, Lang lang) {
        this.texts = texts;
        this.lang = lang;
    }

    /** The whole table; the mark at its beginning makes spreadsheets read it as UTF-8. */
    public String of(List<RefusedRow> rows) {
        String head = "\uFEFF" + FORMAT.format("file", "row", "code", "reason", "text") + END;
        return rows.stream().map(row -> line(row) + END).collect(Collectors.joining("", head, ""));
    }

    /** Why a row was refused, in words, with the fields to correct. */
    public String reason(Refusal why) {
        String sentence = texts.say(lang, new Text(why.code(), why.args()));
        String faults =
                why.faults().stream()
                        .map(fault ->
                                fault.field()
                                        + ": "
                                        + texts.say(lang, new Text(fault.code(), fault.args())))
                        .collect(Collectors.joining(" "));
        return faults.isEmpty() ? sentence : sentence + " " + faults;
    }

    private String line(RefusedRow row) {
        return FORMAT.format(
                harmless(row.file()),
                row.row(),
                row.why().code(),
                reason(row.why()),
                harmless(row.text()));
    }

    /** What was typed, as a cell that no spreadsheet takes for a formula. */
    public static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
