package org.rihla.centre.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.RefusedTable;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;

/** Gives refused rows back as a file: the table that was sent, with the reasons beside the rows. */
record RefusedRows(Terminal terminal) {
    /** Writes the file, readable by its owner only: the rows may tell about people. */
    void write(Path file, ImportReport report) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (BufferedWriter text = Files.newBufferedWriter(file, UTF_8)) {
            new RefusedTable(this::reason).write(report, text);
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
