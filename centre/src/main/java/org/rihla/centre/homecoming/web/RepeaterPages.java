package org.rihla.centre.homecoming.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.homecoming.Repeaters;
import org.rihla.centre.homecoming.Repeaters.NamingReport;
import org.rihla.centre.homecoming.Repeaters.RowView;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Imports.RefusedRow;
import org.rihla.centre.imports.RefusedRowsFile;
import org.rihla.centre.imports.UploadedFiles;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Languages;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Texts;
import org.rihla.centre.site.parts.Tag;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** An employer names whom it calls again by a file: first what it comes to, then it is noted. */
@Controller
@RequestMapping("/recalls/repeaters")
public class RepeaterPages {
    private static final String PAGE = "homecoming/repeaters";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final int LARGEST = 500_000;

    private final Repeaters repeaters;
    private final Seasons seasons;
    private final Texts texts;
    private final Languages languages;
    private final Clock clock;

    RepeaterPages(
            Repeaters repeaters, Seasons seasons, Texts texts, Languages languages, Clock clock) {
        this.repeaters = repeaters;
        this.seasons = seasons;
        this.texts = texts;
        this.languages = languages;
        this.clock = clock;
    }

    /** A row with its outcome. */
    public record Row(RowView row, Tag tag) {}

    /**
     * The page.
     *
     * @param table the file as it was sent, to be sent again when it is applied; null before
     * @param report what it comes to, or has come to; null before
     * @param applied whether it is noted
     */
    public record RepeatersPage(
            SeasonView season,
            Form form,
            @Nullable String table,
            @Nullable NamingReport report,
            List<Row> rows,
            boolean applied) {
        /** Keeps a copy of the rows. */
        public RepeatersPage {
            rows = List.copyOf(rows);
        }

        /** How many rows came to something else than a name. */
        public long refused() {
            return rows.stream().filter(row -> row.row().why() != null).count();
        }
    }

    @GetMapping
    Object blank(Actor actor, @RequestParam(required = false) @Nullable SeasonId season) {
        own(actor);
        SeasonView shown =
                (season == null ? seasons.currentOn(LocalDate.now(clock)) : seasons.find(season))
                        .orElseThrow(() -> new NotFound("season"));
        return Pages.show(
                PAGE, new RepeatersPage(shown, Form.empty(), null, null, List.of(), false));
    }

    @PostMapping
    Object send(
            Actor actor,
            Form form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        EmployerId own = own(actor);
        SeasonView season =
                seasons.byCode(form.clean("season")).orElseThrow(() -> new NotFound("season"));
        String typed = form.value("table");
        byte[] table = typed.isEmpty() ? content(files) : typed.getBytes(UTF_8);
        Answer<NamingReport> answer =
                table.length == 0 || table.length > LARGEST
                        ? Answer.refused("homecoming.one-file")
                        : answer(
                                actor, own, season, form, UploadedFiles.of("repeaters.csv", table));
        return switch (answer) {
            case Answer.Accepted<NamingReport>(var report) ->
                    form.clean("step").equals("refused")
                            ? refusedRows(report)
                            : Pages.show(
                                    PAGE, page(season, form, new String(table, UTF_8), report));
            case Answer.Refused<NamingReport>(var no) -> refused(season, form, no);
        };
    }

    private static Object refused(SeasonView season, Form form, Refusal no) {
        return Pages.refused(
                PAGE,
                new RepeatersPage(season, form.refused(no), null, null, List.of(), false),
                no);
    }

    private Answer<NamingReport> answer(
            Actor actor, EmployerId own, SeasonView season, Form form, ImportFiles files) {
        return form.clean("step").equals("apply")
                ? repeaters.name(actor, own, season.id(), files)
                : repeaters.preview(actor, own, season.id(), files);
    }

    private static RepeatersPage page(
            SeasonView season, Form form, String table, NamingReport report) {
        return new RepeatersPage(
                season,
                Form.empty(),
                table,
                report,
                report.rows().stream()
                        .map(row -> new Row(row, ReturnWords.tag(row.outcome())))
                        .toList(),
                form.clean("step").equals("apply"));
    }

    private ResponseEntity<byte[]> refusedRows(NamingReport report) {
        List<RefusedRow> rows = report.rows().stream().mapMulti(RepeaterPages::refusedRow).toList();
        String table = new RefusedRowsFile(texts, languages.current()).of(rows);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("refused-repeaters.csv")
                                .build()
                                .toString())
                .body(table.getBytes(UTF_8));
    }

    private static void refusedRow(RowView row, Consumer<RefusedRow> to) {
        Refusal why = row.why();
        if (why != null) {
            to.accept(new RefusedRow("repeaters.csv", row.row(), row.text(), why));
        }
    }

    private static byte[] content(@Nullable List<MultipartFile> files) throws IOException {
        return files == null || files.size() != 1 ? new byte[0] : files.getFirst().getBytes();
    }

    private static EmployerId own(Actor actor) {
        actor.needs(Right.ANSWER_RECALLS);
        if (actor.scope() instanceof Scope.OfEmployer(var id)) {
            return new EmployerId(id);
        }
        throw new NotAllowed(Right.ANSWER_RECALLS.name());
    }
}
