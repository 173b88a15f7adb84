package org.rihla.centre.imports.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.imports.Imports;
import org.rihla.centre.imports.Imports.Begun;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.Imports.PastImport;
import org.rihla.centre.imports.Imports.Progress;
import org.rihla.centre.imports.Imports.State;
import org.rihla.centre.imports.KeptUploads;
import org.rihla.centre.imports.RefusedRowsFile;
import org.rihla.centre.imports.RefusedTable;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
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
    private static final String AGAIN_SECONDS = "3";
    private static final int SHOWN_ROWS = 50;
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private final Imports imports;
    private final KeptUploads uploads;
    private final Texts texts;
    private final Languages languages;

    ImportPages(Imports imports, KeptUploads uploads, Texts texts, Languages languages) {
        this.imports = imports;
        this.uploads = uploads;
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
     * @param kept whether refused rows are still kept; of very many only the first
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
        actor.needs(Right.IMPORT);
        Answer<Begun> begun =
                uploads.keep(files == null ? List.of() : files)
                        .then(kept ->
                                imports.begin(
                                        actor,
                                        form.clean("kind"),
                                        kept.files(),
                                        () -> uploads.forget(kept.folder())));
        return switch (begun) {
            case Answer.Accepted<Begun>(var running) -> afterASecond(actor, form, running);
            case Answer.Refused<Begun>(var no) -> back(actor, form, no);
        };
    }

    /** What is done in a second is shown at once; everything else by its progress. */
    private Object afterASecond(Actor actor, Form form, Begun begun) {
        try {
            return switch (begun.end().get(1, TimeUnit.SECONDS)) {
                case Answer.Accepted<ImportReport> _ -> Pages.goTo("/imports/" + begun.id());
                case Answer.Refused<ImportReport>(var no) -> back(actor, form, no);
            };
        } catch (TimeoutException goesOn) {
            return Pages.goTo("/imports/" + begun.id());
        } catch (ExecutionException broke) {
            if (broke.getCause() instanceof NotAllowed no) {
                throw no;
            }
            return Pages.goTo("/imports/" + begun.id());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Pages.goTo("/imports/" + begun.id());
        }
    }

    private Object back(Actor actor, Form form, Refusal no) {
        return Pages.refused(TEMPLATE, page(actor, form.refused(no)), no);
    }

    @GetMapping("/{id}")
    Object result(Actor actor, @PathVariable String id, HttpServletResponse response) {
        Progress progress = imports.progress(actor, id).orElseThrow(() -> new NotFound("page"));
        if (progress.state() == State.DONE) {
            return Pages.show(RESULT, result(find(actor, id)));
        }
        if (progress.state() == State.WAITING || progress.state() == State.RUNNING) {
            // Works without JavaScript; the page has a link for those whom it disturbs.
            response.setHeader("Refresh", AGAIN_SECONDS);
        }
        return Pages.show("imports/progress", progress);
    }

    @GetMapping("/{id}/refused.csv")
    ResponseEntity<byte[]> refused(Actor actor, @PathVariable String id) {
        ImportReport report = find(actor, id);
        String table = new RefusedRowsFile(texts, languages.current()).of(report);
        String name = RefusedTable.nameFor(report);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, UTF_8).build().toString())
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
        return new Result(report, refused, !report.refused().isEmpty(), reasons, rows);
    }
}
