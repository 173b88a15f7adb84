package org.rihla.centre.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rihla.centre.imports.RefusedRowsFile.harmless;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rihla.centre.imports.Imports.RefusedRow;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;

/** Gives refused rows back as a file: same row numbers, the reason, and the row as it stood. */
record RefusedRows(Terminal terminal) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader("file", "row", "code", "reason", "text").get();

    /** Writes the file, readable by its owner only: the rows may tell about people. */
    void write(Path file, List<RefusedRow> rows) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (BufferedWriter text = Files.newBufferedWriter(file, UTF_8)) {
            // Without the mark a spreadsheet shows Arabic as signs.
            text.write('\uFEFF');
            CSVPrinter csv = new CSVPrinter(text, FORMAT);
            for (RefusedRow row : rows) {
                csv.printRecord(
                        harmless(row.file()),
                        row.row(),
                        row.why().code(),
                        reason(row.why()),
                        harmless(row.text()));
            }
        }
    }

    private String reason(Refusal why) {
        String sentence = terminal.sentence(why.code(), why.args().toArray());
        String faults = why.faults().stream().map(this::fault).collect(Collectors.joining(" "));
        return faults.isEmpty() ? sentence : sentence + " " + faults;
    }

    private String fault(FieldFault fault) {
        return "%s: %s"
                .formatted(fault.field(), terminal.sentence(fault.code(), fault.args().toArray()));
    }
}
