package org.rihla.centre.insight.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.insight.model.Report;
import org.rihla.centre.insight.work.SeasonFigures;
import org.rihla.centre.network.Network;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Languages;
import org.rihla.centre.site.Texts;
import org.rihla.centre.site.paper.PaperPdf;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/**
 * The season report as a file. A file leaves the house, so whoever asks gets what the public may
 * have (R17): her own right to open the lists is not her reader's.
 */
@Controller
@RequestMapping("/season")
class ExportPages {
    private final SeasonFigures figures;
    private final Seasons seasons;
    private final Network network;
    private final Languages languages;
    private final Texts texts;
    private final TemplateEngine engine;
    private final PaperPdf pdf;
    private final JsonMapper json;

    ExportPages(
            SeasonFigures figures,
            Seasons seasons,
            Network network,
            Languages languages,
            Texts texts,
            TemplateEngine engine,
            PaperPdf pdf,
            JsonMapper json) {
        this.figures = figures;
        this.seasons = seasons;
        this.network = network;
        this.languages = languages;
        this.texts = texts;
        this.engine = engine;
        this.pdf = pdf;
        this.json = json;
    }

    /** A table for a spreadsheet: a line a figure, with definition, population and day. */
    @GetMapping(path = "/figures.csv")
    ResponseEntity<byte[]> csv(Actor actor, @RequestParam SeasonId season) {
        Paper paper = paper(actor, season);
        byte[] lines = ExportTable.of(paper).csv().getBytes(UTF_8);
        return file(paper, "csv", MediaType.parseMediaType("text/csv;charset=UTF-8"), lines);
    }

    /** The same lines for programs. */
    @GetMapping(path = "/figures.json")
    ResponseEntity<byte[]> json(Actor actor, @RequestParam SeasonId season) {
        Paper paper = paper(actor, season);
        byte[] written = json.writeValueAsBytes(ExportTable.of(paper));
        return file(paper, "json", MediaType.APPLICATION_JSON, written);
    }

    /** The report on paper. */
    @GetMapping(path = "/report.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @RequestParam SeasonId season) {
        Paper paper = paper(actor, season);
        StringOutput page = new StringOutput();
        engine.render("insight/paper.jte", paper, page);
        byte[] content = pdf.of(page.toString(), paper.lang());
        return file(paper, "pdf", MediaType.APPLICATION_PDF, content);
    }

    private Paper paper(Actor actor, SeasonId id) {
        actor.needs(Right.SEE_SEASON);
        SeasonView season = seasons.find(id).orElseThrow(() -> new NotFound("season"));
        Report report = figures.published(actor, id);
        Lang lang = languages.current();
        return Paper.of(SeasonPage.of(season, report, network.regions()), lang, texts);
    }

    private static ResponseEntity<byte[]> file(
            Paper paper, String ending, MediaType type, byte[] content) {
        String name = "season-%s.%s".formatted(paper.page().season().code(), ending);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, UTF_8).build().toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, paper.lang().tag())
                .body(content);
    }
}
