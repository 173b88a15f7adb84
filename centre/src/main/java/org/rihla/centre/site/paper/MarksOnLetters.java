package org.rihla.centre.site.paper;

import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Shapes Arabic letters, but leaves vowel marks as marks: shaping turns them into forms that stand
 * beside the letter instead of above it.
 *
 * @param shaper joins the letters and puts a line in order
 */
record MarksOnLetters(BidiReorderer shaper) implements BidiReorderer {
    private static final String BESIDE =
            "\uFE70\uFE71\uFE72\uFE74\uFE76\uFE77\uFE78\uFE79\uFE7A\uFE7B\uFE7C\uFE7D\uFE7E\uFE7F";
    private static final String ABOVE =
            "\u064B\u064B\u064C\u064D\u064E\u064E\u064F\u064F\u0650\u0650\u0651\u0651\u0652\u0652";

    @Override
    public String reorderRTLTextToLTR(String text) {
        return shaper.reorderRTLTextToLTR(text);
    }

    @Override
    public String deshapeText(String text) {
        return shaper.deshapeText(text);
    }

    @Override
    public String shapeText(String text) {
        StringBuilder shaped = new StringBuilder(shaper.shapeText(text));
        for (int i = 0; i < shaped.length(); i++) {
            int mark = BESIDE.indexOf(shaped.charAt(i));
            if (mark >= 0) {
                shaped.setCharAt(i, ABOVE.charAt(mark));
            }
        }
        return shaped.toString();
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
