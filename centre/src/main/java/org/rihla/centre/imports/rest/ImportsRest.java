package org.rihla.centre.imports.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Imports;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.Imports.PastImport;
import org.rihla.centre.imports.RefusedRowsFile;
import org.rihla.centre.imports.UploadedFiles;
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
import org.springframework.web.bind.annotation.RequestBody;
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
    private final Refusals refusals;
    private final Texts texts;
    private final Languages languages;

    ImportsRest(Imports imports, Refusals refusals, Texts texts, Languages languages) {
        this.imports = imports;
        this.refusals = refusals;
        this.texts = texts;
        this.languages = languages;
    }

    /** A row that was not taken, with the reason in words. */
    record RefusedBody(String file, long row, String code, String message, String text) {}

    /** What became of an import. */
    record ReportBody(
            String id,
            String kind,
            long read,
            long applied,
            long unchanged,
            List<RefusedBody> refused) {}

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

    /** Files as parts named {@code files}; packed ones end with {@code .gz}. */
    @PostMapping(path = "/{kind}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> files(
            Actor actor, @PathVariable String kind, @RequestParam List<MultipartFile> files) {
        Map<String, UploadedFiles.Source> sent = new LinkedHashMap<>();
        for (MultipartFile file : files) {
            String name = file.getOriginalFilename();
            sent.put(name == null ? kind + ".csv" : name, file::getInputStream);
        }
        return run(actor, kind, UploadedFiles.of(sent));
    }

    /** One table as the body. */
    @PostMapping(path = "/{kind}", consumes = "text/csv")
    ResponseEntity<?> table(Actor actor, @PathVariable String kind, @RequestBody byte[] body) {
        return run(actor, kind, UploadedFiles.of(kind + ".csv", body));
    }

    private ResponseEntity<?> run(Actor actor, String kind, ImportFiles files) {
        return switch (imports.run(actor, kind, files)) {
            case Answer.Accepted<ImportReport>(var report) -> ResponseEntity.ok(body(report));
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
                report.refused().stream()
                        .map(row ->
                                new RefusedBody(
                                        row.file(),
                                        row.row(),
                                        row.why().code(),
                                        words.reason(row.why()),
                                        row.text()))
                        .toList());
    }
}
