package org.rihla.centre.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.Imports.RefusedRow;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Texts;

/** Refused rows as a file for the browser, with the reasons in words. */
public final class RefusedRowsFile {
    private final Texts texts;
    private final Lang lang;

    /** A table in a language. */
    public RefusedRowsFile(Texts texts, Lang lang) {
        this.texts = texts;
        this.lang = lang;
    }

    /** The refused rows of an import as the table that was sent; see {@link RefusedTable}. */
    public String of(ImportReport report) {
        StringBuilder table = new StringBuilder();
        try {
            new RefusedTable(this::reason).write(report, table);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString();
    }

    /** Refused lines of something that was no table. */
    public String of(List<RefusedRow> rows) {
        StringBuilder list = new StringBuilder("\uFEFF");
        try {
            new RefusedTable(this::reason).list(rows, list);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return list.toString();
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
}
