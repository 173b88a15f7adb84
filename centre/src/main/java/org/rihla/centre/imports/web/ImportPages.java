package org.rihla.centre.imports.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.imports.Imports;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.Imports.PastImport;
import org.rihla.centre.imports.RefusedRowsFile;
import org.rihla.centre.imports.UploadedFiles;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Languages;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Texts;
import org.rihla.centre.site.parts.Choice;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Feeding files: upload, then what became of each row, with the refused rows to take back. */
@Controller
@RequestMapping("/imports")
public class ImportPages {
    private static final String TEMPLATE = "imports/imports";
    private static final String RESULT = "imports/result";
    private static final int LATEST = 20;
    private static final int SHOWN_ROWS = 50;
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private final Imports imports;
    private final Texts texts;
    private final Languages languages;

    ImportPages(Imports imports, Texts texts, Languages languages) {
        this.imports = imports;
        this.texts = texts;
        this.languages = languages;
    }

    /** The page with the form and the latest imports. */
    public record ImportsPage(Form form, List<Choice> kinds, List<PastImport> latest) {
        /** Keeps copies. */
        public ImportsPage {
            kinds = List.copyOf(kinds);
            latest = List.copyOf(latest);
        }
    }

    /**
     * A refused row.
     *
     * @param why the reason in words
     */
    public record Row(String file, long number, String code, String why, String text) {}

    /**
     * Why rows were refused, and how many for that reason.
     *
     * @param code the reason's code
     */
    public record Reason(String code, long rows) {}

    /**
     * What became of an import.
     *
     * @param refused how many rows were not taken
     * @param kept whether the refused rows are still kept
     * @param rows the first of them
     */
    public record Result(
            ImportReport report, long refused, boolean kept, List<Reason> reasons, List<Row> rows) {
        /** Keeps copies. */
        public Result {
            reasons = List.copyOf(reasons);
            rows = List.copyOf(rows);
        }
    }

    @GetMapping
    Object form(Actor actor) {
        return Pages.show(TEMPLATE, page(actor, Form.empty()));
    }

    @PostMapping
    Object run(
            Actor actor,
            Form form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        Map<String, UploadedFiles.Source> sent = new LinkedHashMap<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            String name = file.getOriginalFilename();
            if (name != null && !file.isEmpty()) {
                sent.put(name, file::getInputStream);
            }
        }
        return switch (imports.run(actor, form.clean("kind"), UploadedFiles.of(sent))) {
            case Answer.Accepted<ImportReport>(var report) -> Pages.goTo("/imports/" + report.id());
            case Answer.Refused<ImportReport>(var no) ->
                    Pages.refused(TEMPLATE, page(actor, form.refused(no)), no);
        };
    }

    @GetMapping("/{id}")
    Object result(Actor actor, @PathVariable String id) {
        return Pages.show(RESULT, result(find(actor, id)));
    }

    @GetMapping("/{id}/refused.csv")
    ResponseEntity<byte[]> refused(Actor actor, @PathVariable String id) {
        ImportReport report = find(actor, id);
        String table = new RefusedRowsFile(texts, languages.current()).of(report.refused());
        String name = "refused-" + report.kind() + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(table.getBytes(UTF_8));
    }

    private ImportReport find(Actor actor, String id) {
        return imports.find(actor, id).orElseThrow(() -> new NotFound("page"));
    }

    private ImportsPage page(Actor actor, Form form) {
        return new ImportsPage(
                form,
                imports.kinds().stream().sorted().map(ImportPages::kind).toList(),
                imports.latest(actor, LATEST));
    }

    private static Choice kind(String kind) {
        return new Choice(
                kind, Text.of("imports.kind." + kind), Text.of("imports.kind." + kind + ".hint"));
    }

    private Result result(ImportReport report) {
        RefusedRowsFile words = new RefusedRowsFile(texts, languages.current());
        long refused = report.read() - report.applied() - report.unchanged();
        List<Reason> reasons =
                report.refused().stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.why().code(),
                                        LinkedHashMap::new,
                                        Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(reason -> new Reason(reason.getKey(), reason.getValue()))
                        .toList();
        List<Row> rows =
                report.refused().stream()
                        .limit(SHOWN_ROWS)
                        .map(row ->
                                new Row(
                                        row.file(),
                                        row.row(),
                                        row.why().code(),
                                        words.reason(row.why()),
                                        row.text()))
                        .toList();
        return new Result(report, refused, report.refused().size() == refused, reasons, rows);
    }
}
