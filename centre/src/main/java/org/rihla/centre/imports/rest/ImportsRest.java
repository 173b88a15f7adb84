package org.rihla.centre.imports.rest;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.imports.Imports;
import org.rihla.centre.imports.Imports.Earlier;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.Imports.PastImport;
import org.rihla.centre.imports.Imports.Progress;
import org.rihla.centre.imports.KeptUploads;
import org.rihla.centre.imports.KeptUploads.Kept;
import org.rihla.centre.imports.RefusedRowsFile;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Languages;
import org.rihla.centre.site.Refusals;
import org.rihla.centre.site.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports for programs. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportsRest {
    private static final int LATEST = 50;

    private final Imports imports;
    private final KeptUploads uploads;
    private final Refusals refusals;
    private final Texts texts;
    private final Languages languages;

    ImportsRest(
            Imports imports,
            KeptUploads uploads,
            Refusals refusals,
            Texts texts,
            Languages languages) {
        this.imports = imports;
        this.uploads = uploads;
        this.refusals = refusals;
        this.texts = texts;
        this.languages = languages;
    }

    /** A row that was not taken, with the reason in words. */
    record RefusedBody(String file, long row, String code, String message, String text) {}

    /**
     * What became of an import.
     *
     * @param refusedRows how many rows were not taken; of very many only the first are listed
     * @param readBefore the same files, read before; their rows were not doubled
     */
    record ReportBody(
            String id,
            String kind,
            long read,
            long applied,
            long unchanged,
            long refusedRows,
            List<RefusedBody> refused,
            @Nullable Earlier readBefore) {}

    /** The latest imports. */
    record ImportsBody(List<PastImport> items, List<String> kinds, @Nullable String next) {}

    @GetMapping
    ImportsBody latest(Actor actor) {
        return new ImportsBody(
                imports.latest(actor, LATEST), imports.kinds().stream().sorted().toList(), null);
    }

    @GetMapping("/{id}")
    ReportBody find(Actor actor, @PathVariable String id) {
        return body(imports.find(actor, id).orElseThrow(() -> new NotFound("page")));
    }

    /** How far an import is. */
    @GetMapping("/{id}/progress")
    Progress progress(Actor actor, @PathVariable String id) {
        return imports.progress(actor, id).orElseThrow(() -> new NotFound("page"));
    }

    /** Files as parts named {@code files}; packed ones end with {@code .gz}. */
    @PostMapping(path = "/{kind}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> files(
            Actor actor, @PathVariable String kind, @RequestParam List<MultipartFile> files) {
        actor.needs(Right.IMPORT);
        return run(actor, kind, uploads.keep(files));
    }

    /** One table as the body. */
    @PostMapping(path = "/{kind}", consumes = "text/csv")
    ResponseEntity<?> table(Actor actor, @PathVariable String kind, InputStream body) {
        actor.needs(Right.IMPORT);
        return run(actor, kind, uploads.keep(kind + ".csv", body));
    }

    private ResponseEntity<?> run(Actor actor, String kind, Answer<Kept> kept) {
        Answer<ImportReport> report =
                kept.then(files -> {
                    try {
                        return imports.run(actor, kind, files.files());
                    } finally {
                        uploads.forget(files.folder());
                    }
                });
        return switch (report) {
            case Answer.Accepted<ImportReport>(var done) -> ResponseEntity.ok(body(done));
            case Answer.Refused<ImportReport>(var no) -> refusals.answer(no);
        };
    }

    private ReportBody body(ImportReport report) {
        RefusedRowsFile words = new RefusedRowsFile(texts, languages.current());
        return new ReportBody(
                report.id(),
                report.kind(),
                report.read(),
                report.applied(),
                report.unchanged(),
                report.read() - report.applied() - report.unchanged(),
                report.refused().stream()
                        .map(row ->
                                new RefusedBody(
                                        row.file(),
                                        row.row(),
                                        row.why().code(),
                                        words.reason(row.why()),
                                        row.text()))
                        .toList(),
                report.before());
    }
}
