package org.rihla.centre.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * Makes sure that a whole file is UTF-8 before any row of it is applied, and finds the line where
 * it is not: spreadsheets still save in the code page of their country.
 */
record Utf8Check(ImportFiles files, String file) {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_MARK = 5;

    /** How archives and newer workbooks, gzip, older workbooks, PDF, RAR and 7z begin. */
    private static final List<String> OTHER_KINDS =
            List.of(
                    "PK\3\4",
                    "PK\5\6",
                    "\37\213",
                    "\320\317\21\340",
                    "%PDF-",
                    "Rar!\32",
                    "7z\274\257");

    void run() {
        try (InputStream bytes = new BufferedInputStream(files.open(file), BUFFER)) {
            refuseWideLetters(bytes);
            refuseOtherKinds(bytes);
            check(bytes);
        } catch (IOException e) {
            throw new UnusableFile("imports.cannot-read", file);
        }
    }

    private void refuseWideLetters(InputStream bytes) throws IOException {
        bytes.mark(2);
        int first = bytes.read();
        int second = bytes.read();
        if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
            throw new UnusableFile("imports.utf-16", file);
        }
        bytes.reset();
    }

    /** The content decides, never the ending of the name: a packed file in a packed one, too. */
    private void refuseOtherKinds(InputStream bytes) throws IOException {
        bytes.mark(LONGEST_MARK);
        byte[] first = bytes.readNBytes(LONGEST_MARK);
        bytes.reset();
        String begin = new String(first, ISO_8859_1);
        if (OTHER_KINDS.stream().anyMatch(begin::startsWith)) {
            throw new UnusableFile("imports.not-a-table", file);
        }
    }

    private void check(InputStream bytes) throws IOException {
        CharsetDecoder decoder =
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.allocate(BUFFER);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        long line = 1;
        boolean more = true;
        while (more) {
            int read = bytes.read(in.array(), in.position(), in.remaining());
            more = read >= 0;
            in.position(in.position() + Math.max(0, read)).flip();
            CoderResult result = decoder.decode(in, out, !more);
            line += linesIn(out, line);
            if (result.isError()) {
                throw new UnusableFile("imports.not-utf-8", file, line);
            }
            in.compact();
        }
    }

    private long linesIn(CharBuffer out, long from) {
        long lines = 0;
        out.flip();
        while (out.hasRemaining()) {
            char letter = out.get();
            if (letter == '\n') {
                lines++;
            } else if (letter == '\0') {
                throw new UnusableFile("imports.zero-letter", file, from + lines);
            }
        }
        out.clear();
        return lines;
    }
}
