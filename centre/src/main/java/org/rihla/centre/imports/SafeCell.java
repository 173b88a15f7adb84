package org.rihla.centre.imports;

/**
 * A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before
 * it, and loses it again when the table comes back. An apostrophe that was there before such a sign
 * gets one more, so that the way there and back changes nothing.
 */
final class SafeCell {
    private static final String SIGNS = "=+-@\t\r\n";

    private SafeCell() {}

    /** The cell as a spreadsheet may have it. */
    static String out(String cell) {
        return looksLikeAFormula(cell) ? "'" + cell : cell;
    }

    /** The cell as it was before. */
    static String in(String cell) {
        return cell.startsWith("'") && looksLikeAFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean looksLikeAFormula(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return at < cell.length() && SIGNS.indexOf(cell.charAt(at)) >= 0;
    }
}
