package org.rihla.centre.imports;

import java.nio.CharBuffer;

/**
 * Follows a table letter by letter, counts its rows as a spreadsheet does, and stops where no
 * reader could go on: an unclosed quotation mark would swallow all rows after it.
 */
final class RowWatch {
    private static final int LONGEST_ROW = 1_000_000;

    private final String file;
    private final char separator;
    private Place place = Place.CELL_BEGINS;
    private long row = 1;
    private long opened = 1;
    private int length;
    private boolean afterReturn;

    /** Where the last letter stood. */
    private enum Place {
        CELL_BEGINS,
        PLAIN,
        QUOTED,
        QUOTE_CLOSED,
        AFTER_QUOTES
    }

    RowWatch(String file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    /** The row of the next letter; the header is row 1. */
    long row() {
        return row;
    }

    /**
     * Goes on.
     *
     * @throws UnusableFile where the table cannot be read
     */
    void take(CharBuffer letters) {
        while (letters.hasRemaining()) {
            take(letters.get());
        }
    }

    /**
     * Nothing comes any more.
     *
     * @throws UnusableFile if a quotation mark is still open
     */
    void end() {
        if (place == Place.QUOTED) {
            throw new UnusableFile("imports.open-quotes", file, opened);
        }
    }

    private void take(char letter) {
        if (letter == '\0') {
            throw new UnusableFile("imports.zero-letter", file, row);
        }
        boolean secondOfEnd = afterReturn && letter == '\n';
        afterReturn = letter == '\r';
        if (secondOfEnd) {
            return;
        }
        length++;
        if (length > LONGEST_ROW) {
            throw tooLong();
        }
        place = next(letter);
    }

    private UnusableFile tooLong() {
        return place == Place.QUOTED
                ? new UnusableFile("imports.open-quotes", file, opened)
                : new UnusableFile("imports.endless-row", file, row, LONGEST_ROW);
    }

    private Place next(char letter) {
        if (place == Place.QUOTED) {
            return letter == '"' ? Place.QUOTE_CLOSED : Place.QUOTED;
        }
        if (letter == '"' && place != Place.PLAIN) {
            return quote();
        }
        if (letter == '\n' || letter == '\r') {
            row++;
            length = 0;
            return Place.CELL_BEGINS;
        }
        if (letter == separator) {
            return Place.CELL_BEGINS;
        }
        return inCell(letter);
    }

    private Place quote() {
        if (place == Place.AFTER_QUOTES) {
            throw new UnusableFile("imports.broken-table", file, row);
        }
        opened = row;
        return Place.QUOTED;
    }

    private Place inCell(char letter) {
        if (place == Place.CELL_BEGINS || place == Place.PLAIN) {
            boolean mark = place == Place.CELL_BEGINS && length == 1 && letter == '\uFEFF';
            return mark ? Place.CELL_BEGINS : Place.PLAIN;
        }
        if (!Character.isWhitespace(letter)) {
            throw new UnusableFile("imports.broken-table", file, row);
        }
        return Place.AFTER_QUOTES;
    }
}
