package org.rihla.centre.site.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.centre.shared.Lang;

/** The foot of a printed page says its number before the number of pages, in every direction. */
class PaperPdfTests {

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theFirstOfTwoPagesSaysSoFromLeftToRight(Lang lang) throws IOException {
        byte[] pdf = new PaperPdf().of(twoPages(lang), lang);

        assertThat(footAsItIsSeen(pdf)).isEqualTo("1/2");
    }

    private static String twoPages(Lang lang) {
        boolean arabic = lang == Lang.AR;
        String words = arabic ? "العودة" : "Return";
        return """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="%s" dir="%s"><head>
        <title>%s</title><meta name="description" content="%s"/>
        <link rel="stylesheet" type="text/css" href="paper.css"/></head>
        <body class="%s"><h1>%s</h1>%s</body></html>
        """
                .formatted(
                        lang.tag(),
                        arabic ? "rtl" : "ltr",
                        words,
                        words,
                        arabic ? "rtl" : "ltr",
                        words,
                        ("<p>" + words + "</p>").repeat(60));
    }

    /** The letters at the foot of the first page, by where they stand. */
    private static String footAsItIsSeen(byte[] pdf) throws IOException {
        List<TextPosition> foot = new ArrayList<>();
        PDFTextStripper letters =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition letter) {
                        if (letter.getYDirAdj() > letter.getPageHeight() - 48) {
                            foot.add(letter);
                        }
                    }
                };
        letters.setEndPage(1);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            letters.getText(document);
        }
        return foot.stream()
                .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                .map(TextPosition::getUnicode)
                .filter(letter -> letter.matches("[0-9/]"))
                .collect(Collectors.joining());
    }
}
