package org.rihla.centre.guidance.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rihla.centre.guidance.Advice;
import org.rihla.centre.guidance.Calculator;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Languages;
import org.rihla.centre.site.Texts;
import org.rihla.centre.site.paper.PaperPdf;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Puts answers on paper, in the language that was chosen for the paper. */
@Component
class Slips {
    private static final MediaType HTML = new MediaType("text", "html", UTF_8);

    private final TemplateEngine engine;
    private final PaperPdf pdf;
    private final Texts texts;
    private final Languages languages;
    private final ResourceUrlProvider assets;
    private final Clock clock;

    Slips(
            TemplateEngine engine,
            PaperPdf pdf,
            Texts texts,
            Languages languages,
            ResourceUrlProvider assets,
            Clock clock) {
        this.engine = engine;
        this.pdf = pdf;
        this.texts = texts;
        this.languages = languages;
        this.assets = assets;
        this.clock = clock;
    }

    /** A page for the printer. */
    ResponseEntity<String> page(Calculator calculator, Advice advice, Form form) {
        List<String> sheets =
                Stream.of("/vendor/designsystemet-1.22.0/designsystemet.css", "/css/rihla.css")
                        .map(sheet ->
                                Objects.requireNonNullElse(assets.getForLookupPath(sheet), sheet))
                        .toList();
        Lang lang = lang(form);
        String page = "<!doctype html>\n" + written(calculator, advice, form, sheets);
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, lang.tag())
                .body(page);
    }

    /** A file that looks the same everywhere. */
    ResponseEntity<byte[]> pdf(Calculator calculator, Advice advice, Form form) {
        Lang lang = lang(form);
        byte[] content = pdf.of(written(calculator, advice, form, List.of()), lang);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("rihla.pdf").build().toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, lang.tag())
                .body(content);
    }

    private String written(Calculator calculator, Advice advice, Form form, List<String> sheets) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        AnswerPage page = new AnswerPage(calculator, advice, form);
        StringOutput output = new StringOutput();
        engine.render(
                "guidance/slip.jte",
                Map.of("p", Slip.of(page, today, sheets, lang(form), texts)),
                output);
        return output.toString();
    }

    private Lang lang(Form form) {
        return Lang.ofTag(form.clean("in-language")).orElseGet(languages::current);
    }
}
