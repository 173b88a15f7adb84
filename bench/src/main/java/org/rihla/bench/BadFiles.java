package org.rihla.bench;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends a running centre every kind of bad file that it may meet, up to hundreds of megabytes, and
 * compares each answer with the one that it should give. Nobody in these files exists.
 */
final class BadFiles {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String HEADER =
            "given_name_latin,family_name_latin,sex,birth_date,commune,reference\r\n";
    private static final String ROW = "Aïcha,Exemplé,NOBODY,1990-05-04,04.281.01.05.,R-1\r\n";
    private static final String ARABIC = "عائشة,المثال,NOBODY,1990-05-04,04.281.01.05.,R-1\r\n";
    private static final int MEGABYTE = 1 << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String api;
    private final String token;
    private final Path folder;
    private final LongSupplier memory;
    private final Map<String, Bad> zoo = new LinkedHashMap<>();

    /** Writes a file. */
    @FunctionalInterface
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /**
     * A file and its answer.
     *
     * @param code of the refusal, or of the first refused row; empty if every row is fine to read
     */
    private record Bad(String file, int status, String code, Writer writer) {}

    /**
     * Prepares to send.
     *
     * @param memory what the server holds, in megabytes
     */
    BadFiles(String api, String token, Path folder, LongSupplier memory) {
        this.api = api;
        this.token = token;
        this.folder = folder;
        this.memory = memory;
        letters();
        tables();
        packed();
        large();
    }

    private void letters() {
        text("UTF-8 with mark", 200, "candidate.check-fields", "\uFEFF" + HEADER + ROW, UTF_8);
        text("UTF-16 with mark", 200, "candidate.check-fields", "\uFEFF" + HEADER + ROW, UTF_16LE);
        text("UTF-16 without mark", 422, "imports.utf-16", HEADER + ROW, UTF_16LE);
        text(
                "Windows-1252",
                422,
                "imports.not-utf-8",
                HEADER + ROW,
                Charset.forName("windows-1252"));
        text(
                "Windows-1256",
                422,
                "imports.not-utf-8",
                HEADER + ARABIC,
                Charset.forName("windows-1256"));
        text(
                "ISO-8859-6",
                422,
                "imports.not-utf-8",
                HEADER + ARABIC,
                Charset.forName("ISO-8859-6"));
        zoo.put(
                "one broken letter in row 7,531",
                new Bad(
                        "a.csv",
                        422,
                        "imports.broken-utf-8",
                        out -> {
                            out.write(HEADER.getBytes(UTF_8));
                            for (int row = 2; row <= 13_000; row++) {
                                out.write(ROW.getBytes(UTF_8));
                                if (row == 7_530) {
                                    out.write(new byte[] {'A', (byte) 0xC3, '\r', '\n'});
                                }
                            }
                        }));
        text("zero character", 422, "", HEADER + "a\0b\r\n", UTF_8);
    }

    private void tables() {
        text("empty", 422, "imports.empty-file", "", UTF_8);
        text("header only", 200, "", HEADER, UTF_8);
        text("column twice", 422, "imports.double-column", "sex," + HEADER + ROW, UTF_8);
        text("columns missing", 422, "imports.missing-columns", "a,b\r\n1,2\r\n", UTF_8);
        text("10,000 columns", 422, "imports.too-many-columns", columns(10_000), UTF_8);
        text(
                "quote never closed",
                422,
                "imports.open-quotes",
                HEADER + "\"Aicha,x\r\n" + ROW,
                UTF_8);
        text(
                "too many cells",
                200,
                "imports.too-many-cells",
                HEADER + "1,2,3,4,5,6,7,8\r\n",
                UTF_8);
        text(
                "only carriage returns",
                200,
                "candidate.check-fields",
                (HEADER + ROW).replace("\n", ""),
                UTF_8);
        text("no end of the last line", 200, "candidate.check-fields", HEADER + ROW.strip(), UTF_8);
        text(
                "formulas",
                200,
                "candidate.check-fields",
                HEADER + "=1+1,@SUM(1),-2,+3,\t4,=cmd\r\n",
                UTF_8);
        zoo.put(
                "a cell of 50 MB",
                new Bad(
                        "a.csv",
                        422,
                        "imports.open-quotes",
                        out -> {
                            out.write((HEADER + "\"").getBytes(UTF_8));
                            fill(out, 50, "x".repeat(1024));
                            out.write(("\",b,c,d,e,f\r\n" + ROW).getBytes(UTF_8));
                        }));
    }

    private void packed() {
        text("a workbook", 422, "imports.not-a-table", "PK\3\4 and more", UTF_8);
        text("a PDF", 422, "imports.not-a-table", "%PDF-1.7 and more", UTF_8);
        zoo.put(
                "gzip in gzip",
                new Bad(
                        "a.csv.gz",
                        422,
                        "imports.not-a-table",
                        out -> {
                            try (OutputStream twice =
                                    new GZIPOutputStream(new GZIPOutputStream(out))) {
                                twice.write((HEADER + ROW).getBytes(UTF_8));
                            }
                        }));
        zoo.put(
                "cut off gzip",
                new Bad(
                        "a.csv.gz",
                        422,
                        "imports.cannot-read",
                        out -> {
                            var whole = new ByteArrayOutputStream();
                            try (OutputStream gzip = new GZIPOutputStream(whole)) {
                                fill(gzip, 1, HEADER + ROW);
                            }
                            out.write(whole.toByteArray(), 0, whole.size() / 2);
                        }));
        zoo.put(
                "4 GB in 4 MB of gzip",
                new Bad(
                        "a.csv.gz",
                        422,
                        "imports.grows-too-much",
                        out -> {
                            try (OutputStream gzip = new GZIPOutputStream(out)) {
                                gzip.write(HEADER.getBytes(UTF_8));
                                fill(gzip, 4096, ROW);
                            }
                        }));
    }

    private void large() {
        zoo.put(
                "200 MB, every row wrong",
                new Bad(
                        "a.csv",
                        200,
                        "candidate.check-fields",
                        out -> {
                            out.write(HEADER.getBytes(UTF_8));
                            fill(out, 200, ROW);
                        }));
        zoo.put(
                "300 MB, more than may be sent",
                new Bad(
                        "a.csv",
                        413,
                        "site.too-large",
                        out -> {
                            out.write(HEADER.getBytes(UTF_8));
                            fill(out, 300, ROW);
                        }));
    }

    private void text(String name, int status, String code, String text, Charset letters) {
        zoo.put(name, new Bad("a.csv", status, code, out -> out.write(text.getBytes(letters))));
    }

    private static String columns(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("c" + i);
        }
        return String.join(",", names) + "\r\n";
    }

    private static void fill(OutputStream out, int megabytes, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        for (long written = 0; written < (long) megabytes * MEGABYTE; written += bytes.length) {
            out.write(bytes);
        }
    }

    /** Sends all of them and says how each was answered; a wrong answer is marked with !!. */
    String send() throws IOException, InterruptedException {
        StringBuilder said =
                new StringBuilder(
                        "%-32s %9s %6s %-28s %9s %10s%n"
                                .formatted("file", "KB", "status", "code", "ms", "all MB"));
        for (Map.Entry<String, Bad> one : zoo.entrySet()) {
            said.append(send(one.getKey(), one.getValue()));
        }
        return said.toString();
    }

    private String send(String name, Bad bad) throws IOException, InterruptedException {
        Path file = Files.createTempFile(folder, "bad", ".bin");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                bad.writer().write(out);
            }
            long began = System.nanoTime();
            HttpResponse<String> answer = sent(bad.file(), file);
            double millis = (System.nanoTime() - began) / 1e6;
            String code = code(answer.body());
            boolean right =
                    answer.statusCode() == bad.status()
                            && (bad.code().isEmpty() || bad.code().equals(code));
            return String.format(
                    Locale.ROOT,
                    "%-32s %9d %6d %-28s %9.0f %10d%s%n",
                    name,
                    Files.size(file) / 1024,
                    answer.statusCode(),
                    code,
                    millis,
                    memory.getAsLong(),
                    right ? "" : "  !! expected " + bad.status() + " " + bad.code());
        } finally {
            Files.delete(file);
        }
    }

    private HttpResponse<String> sent(String name, Path file)
            throws IOException, InterruptedException {
        byte[] head =
                "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n"
                        .formatted(name)
                        .getBytes(UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(api + "/imports/candidates"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .timeout(PATIENCE)
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofByteArray(head),
                                        BodyPublishers.ofFile(file),
                                        BodyPublishers.ofString("\r\n--edge--\r\n")))
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static String code(String body) {
        JsonNode answer = JSON.readTree(body);
        String whole = answer.path("code").asString("");
        return whole.isEmpty() ? answer.at("/refused/0/code").asString("") : whole;
    }
}
