package org.rihla.centre.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Makes sure that a whole file is UTF-8 before any row of it is applied, and finds the line where
 * it is not: spreadsheets still save in the code page of their country.
 */
record Utf8Check(ImportFiles files, String file) {
    private static final int BUFFER = 1 << 16;

    void run() {
        try (InputStream bytes = new BufferedInputStream(files.open(file), BUFFER)) {
            refuseWideLetters(bytes);
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
            line += linesIn(out);
            if (result.isError()) {
                throw new UnusableFile("imports.not-utf-8", file, line);
            }
            in.compact();
        }
    }

    private static long linesIn(CharBuffer out) {
        out.flip();
        long lines = out.chars().filter(letter -> letter == '\n').count();
        out.clear();
        return lines;
    }
}
