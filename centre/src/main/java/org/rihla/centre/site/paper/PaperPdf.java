package org.rihla.centre.site.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.centre.shared.Lang;
import org.springframework.stereotype.Component;

/**
 * Makes a PDF of a page, with Arabic shaped and in its direction. The fonts travel with it, so it
 * looks the same everywhere and in forty years (PDF/A-3a); it can be read aloud (PDF/UA-1).
 */
@Component
public class PaperPdf {
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("(?=<t[hd])");
    private static final String STYLE_LINK =
            "<link rel=\"stylesheet\" type=\"text/css\" href=\"paper.css\"/>";
    private static final String STYLE = "<style>" + read("/paper/paper.css") + "</style>";
    private static final String FOOT = "counter(page) \" / \" counter(pages)";
    private static final String FOOT_TURNED = "counter(pages) \" / \" counter(page)";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /**
     * The page as a PDF.
     *
     * @param xhtml well formed, with its language and title
     * @param lang its language
     */
    public byte[] of(String xhtml, Lang lang) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new MarksOnLetters(new ICUBidiReorderer()));
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        font(builder, "NotoSans-Regular", "Rihla Latin", REGULAR);
        font(builder, "NotoSans-Bold", "Rihla Latin", BOLD);
        font(builder, "NotoNaskhArabic-Regular", "Rihla Arabic", REGULAR);
        font(builder, "NotoNaskhArabic-Bold", "Rihla Arabic", BOLD);
        String style = lang == Lang.AR ? STYLE.replace(FOOT, FOOT_TURNED) : STYLE;
        builder.withHtmlContent(inOrder(xhtml, lang).replace(STYLE_LINK, style), null);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the PDF", e);
        }
        return pdf.toByteArray();
    }

    /**
     * The engine lays columns out from the left whatever the direction, and the foot from the right
     * whatever its signs: the order of both is turned.
     */
    private static String inOrder(String xhtml, Lang lang) {
        if (lang != Lang.AR) {
            return xhtml;
        }
        return ROW.matcher(xhtml)
                .replaceAll(row -> {
                    List<String> cells = List.of(CELL.split(row.group(1)));
                    return Matcher.quoteReplacement(
                            "<tr>" + String.join("", cells.reversed()) + "</tr>");
                });
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(
                () -> open("/fonts/" + file + ".ttf"), family, weight, FontStyle.NORMAL, true);
    }

    private static String read(String path) {
        try (InputStream file = open(path)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static InputStream open(String path) {
        InputStream font = PaperPdf.class.getResourceAsStream(path);
        if (font == null) {
            throw new IllegalStateException("There is no " + path);
        }
        return font;
    }
}
