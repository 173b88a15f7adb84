package org.rihla.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files on their way to a centre, as a form with the part {@code files} would send them. */
record Upload(List<Path> files) {
    private static final String BOUNDARY = "rihla-twin-c6f0a3d2";

    /** Keeps a copy. */
    Upload {
        files = List.copyOf(files);
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    BodyPublisher body() {
        List<byte[]> parts = new ArrayList<>();
        try {
            for (Path file : files) {
                parts.add(
                        ascii(
                                "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                                        .formatted(BOUNDARY, file.getFileName())));
                parts.add(Files.readAllBytes(file));
                parts.add(ascii("\r\n"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.add(ascii("--%s--\r\n".formatted(BOUNDARY)));
        return BodyPublishers.ofByteArrays(parts);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
