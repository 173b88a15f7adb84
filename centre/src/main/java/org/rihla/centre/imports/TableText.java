package org.rihla.centre.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * The letters of a table: UTF-8, or UTF-16 where a byte order mark says so. The whole file is
 * looked through before any row of it is applied, because spreadsheets still save in the code page
 * of their country.
 *
 * @param letters how the file is written
 */
record TableText(ImportFiles files, String file, Charset letters) {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_MARK = 5;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

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

    /**
     * Looks at the first letters of a file. The content decides, never the ending of the name.
     *
     * @throws UnusableFile if it is no text at all
     */
    static TableText of(ImportFiles files, String file) {
        try (InputStream bytes = files.open(file)) {
            String begin = new String(bytes.readNBytes(LONGEST_MARK), ISO_8859_1);
            if (OTHER_KINDS.stream().anyMatch(begin::startsWith)) {
                throw new UnusableFile("imports.not-a-table", file);
            }
            return new TableText(files, file, letters(begin, file));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Charset letters(String begin, String file) {
        if (begin.startsWith("\u00FF\u00FE")) {
            return UTF_16LE;
        }
        if (begin.startsWith("\u00FE\u00FF")) {
            return UTF_16BE;
        }
        boolean everySecondIsZero =
                begin.length() > 1 && (begin.charAt(0) == 0) != (begin.charAt(1) == 0);
        if (everySecondIsZero) {
            throw new UnusableFile("imports.utf-16", file);
        }
        return UTF_8;
    }

    /** The letters from the first one on, without a byte order mark. */
    BufferedReader open() throws IOException {
        BufferedReader text =
                new BufferedReader(new InputStreamReader(files.open(file), letters), BUFFER);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /**
     * Looks through the whole file.
     *
     * @param separator what parts the cells
     * @throws UnusableFile with the row where it cannot be read
     */
    void check(char separator) {
        try (InputStream bytes = new BufferedInputStream(files.open(file), BUFFER)) {
            check(bytes, new RowWatch(file, separator));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void check(InputStream bytes, RowWatch rows) throws IOException {
        CharsetDecoder decoder =
                letters.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.allocate(BUFFER);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        boolean more = true;
        while (more) {
            int read = bytes.read(in.array(), in.position(), in.remaining());
            more = read >= 0;
            in.position(in.position() + Math.max(0, read)).flip();
            CoderResult result = decoder.decode(in, out, !more);
            rows.take(out.flip());
            out.clear();
            if (result.isError()) {
                throw wrongLetters(rows.row());
            }
            in.compact();
        }
        rows.end();
    }

    private UnusableFile wrongLetters(long row) throws IOException {
        if (!letters.equals(UTF_8)) {
            return new UnusableFile("imports.broken-utf-8", file, row, letters.name());
        }
        try (InputStream bytes = files.open(file)) {
            CodePage.Guess guess = CodePage.guess(bytes);
            String code =
                    switch (guess) {
                        case CodePage.Guess.Damaged _ -> "imports.broken-utf-8";
                        case CodePage.Guess.Other _ -> "imports.not-utf-8";
                    };
            return new UnusableFile(code, file, row, guess.name());
        }
    }

    private static UnusableFile unreadable(String file, IOException why) {
        return why instanceof TooMuchUnpacked grown
                ? new UnusableFile("imports.grows-too-much", file, grown.megabytes())
                : new UnusableFile("imports.cannot-read", file);
    }
}
