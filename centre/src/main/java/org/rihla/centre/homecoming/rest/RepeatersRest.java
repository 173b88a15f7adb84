package org.rihla.centre.homecoming.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.homecoming.Repeaters;
import org.rihla.centre.homecoming.Repeaters.NamingReport;
import org.rihla.centre.homecoming.Repeaters.Outcome;
import org.rihla.centre.homecoming.Repeaters.RowView;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.UploadedFiles;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Refusals;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Repeaters named by file, for programs. */
@RestController
@RequestMapping("/api/v1/employers")
class RepeatersRest {
    private final Repeaters repeaters;
    private final Seasons seasons;
    private final Refusals refusals;
    private final Clock clock;

    RepeatersRest(Repeaters repeaters, Seasons seasons, Refusals refusals, Clock clock) {
        this.repeaters = repeaters;
        this.seasons = seasons;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** A row of the file with its answer. */
    record NamedRow(
            long row, Outcome outcome, @Nullable String recall, @Nullable ProblemDetail refusal) {}

    /** What became of the file. */
    record NamingBody(
            EmployerId employer,
            SeasonId season,
            long matched,
            long alreadyNamed,
            long notEntitled,
            long unknown,
            List<NamedRow> rows) {}

    @PostMapping(path = "/{id}/repeaters", consumes = "text/csv")
    ResponseEntity<?> name(
            Actor actor,
            @PathVariable EmployerId id,
            @RequestParam(required = false) @Nullable SeasonId season,
            @RequestParam(required = false, defaultValue = "false") String preview,
            @RequestBody byte[] body) {
        SeasonId asked = season == null ? current() : season;
        ImportFiles files = UploadedFiles.of("repeaters.csv", body);
        Answer<NamingReport> answer =
                preview.equals("true")
                        ? repeaters.preview(actor, id, asked, files)
                        : repeaters.name(actor, id, asked, files);
        return switch (answer) {
            case Answer.Accepted<NamingReport>(var report) -> ResponseEntity.ok(body(report));
            case Answer.Refused<NamingReport>(var no) -> refusals.answer(no);
        };
    }

    private NamingBody body(NamingReport report) {
        return new NamingBody(
                report.employer(),
                report.season(),
                report.count(Outcome.MATCHED),
                report.count(Outcome.ALREADY_NAMED),
                report.count(Outcome.NOT_ENTITLED),
                report.count(Outcome.UNKNOWN),
                report.rows().stream().map(this::row).toList());
    }

    private NamedRow row(RowView row) {
        Refusal why = row.why();
        return new NamedRow(
                row.row(),
                row.outcome(),
                row.recall(),
                why == null ? null : refusals.answer(why).getBody());
    }

    private SeasonId current() {
        return seasons.currentOn(LocalDate.now(clock))
                .map(Seasons.SeasonView::id)
                .orElseThrow(() -> new NotFound("season"));
    }
}
