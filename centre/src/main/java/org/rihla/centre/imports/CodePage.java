package org.rihla.centre.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Guesses in which code page of which country a table was saved, from the letters that French,
 * Spanish and Arabic need. A guess is only ever said, never used: a wrong one would write wrong
 * names.
 *
 * @param name as spreadsheets call it
 * @param common which bytes its common letters have
 */
record CodePage(String name, BitSet common) {
    private static final int LOOKED_AT = 8 << 20;
    private static final String WESTERN = "éèàêçâîôûëïùñáíóúüÉÈÀÊÇÑÁÍÓÚ’«»€";
    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآءئؤ،؛";

    /** The first one is said where two fit as well. */
    private static final List<CodePage> KNOWN =
            Stream.of(
                            of("Windows-1252", "windows-1252", WESTERN),
                            of("Windows-1256", "windows-1256", ARABIC),
                            of("ISO-8859-6", "ISO-8859-6", ARABIC),
                            of("Mac OS Roman", "x-MacRoman", WESTERN),
                            of("DOS 850", "IBM850", WESTERN))
                    .flatMap(List::stream)
                    .toList();

    /** What a file seems to be. */
    sealed interface Guess {
        /** As spreadsheets call it. */
        String name();

        /** UTF-8 with a few broken letters, as of two files put together. */
        record Damaged(String name) implements Guess {}

        /** Another code page. */
        record Other(String name) implements Guess {}
    }

    private static List<CodePage> of(String name, String charset, String letters) {
        if (!Charset.isSupported(charset)) {
            return List.of();
        }
        BitSet common = new BitSet();
        for (byte one : letters.getBytes(Charset.forName(charset))) {
            if (one < 0) {
                common.set(one & 0xFF);
            }
        }
        return List.of(new CodePage(name, common));
    }

    /** What a file that is not UTF-8 seems to be, by its first eight megabytes. */
    static Guess guess(InputStream bytes) throws IOException {
        Strays strays = new Strays();
        byte[] buffer = new byte[1 << 16];
        int left = LOOKED_AT;
        int read = bytes.read(buffer);
        while (read > 0 && left > 0) {
            for (int i = 0; i < read; i++) {
                strays.take(buffer[i] & 0xFF);
            }
            left -= read;
            read = bytes.read(buffer);
        }
        if (strays.whole > strays.alone()) {
            return new Guess.Damaged("UTF-8");
        }
        CodePage best = KNOWN.getFirst();
        for (CodePage page : KNOWN) {
            best = page.fits(strays.counts) > best.fits(strays.counts) ? page : best;
        }
        return new Guess.Other(best.name);
    }

    private long fits(long[] counts) {
        long sum = 0;
        for (int i = 128; i < counts.length; i++) {
            sum += common.get(i) ? counts[i] : 0;
        }
        return sum;
    }

    /** Counts the bytes that are no part of a UTF-8 letter, and the whole letters of UTF-8. */
    private static final class Strays {
        private final long[] counts = new long[256];
        private final int[] begun = new int[4];
        private int have;
        private int needs;
        private long whole;

        void take(int one) {
            if (have > 0 && one >= 0x80 && one < 0xC0) {
                begun[have++] = one;
                if (have == needs) {
                    whole++;
                    have = 0;
                }
                return;
            }
            drop();
            if (one >= 0xC2 && one < 0xF5) {
                begun[have++] = one;
                needs = one < 0xE0 ? 2 : one < 0xF0 ? 3 : 4;
            } else {
                counts[one]++;
            }
        }

        long alone() {
            drop();
            long sum = 0;
            for (int i = 128; i < counts.length; i++) {
                sum += counts[i];
            }
            return sum;
        }

        private void drop() {
            for (int i = 0; i < have; i++) {
                counts[begun[i]]++;
            }
            have = 0;
        }
    }
}
