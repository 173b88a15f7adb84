package org.rihla.centre.selection.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.selection.SessionId;
import org.rihla.centre.selection.Sessions;
import org.rihla.centre.selection.Sessions.Applied;
import org.rihla.centre.selection.Sessions.AttendanceLine;
import org.rihla.centre.selection.Sessions.CandidateView;
import org.rihla.centre.selection.Sessions.LineRefusal;
import org.rihla.centre.selection.Sessions.Minutes;
import org.rihla.centre.selection.Sessions.Presence;
import org.rihla.centre.selection.Sessions.Proposal;
import org.rihla.centre.selection.Sessions.SessionView;
import org.rihla.centre.selection.Sessions.SheetLine;
import org.rihla.centre.selection.TypedSession;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Selection sessions for programs; the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/selection-sessions")
class SelectionSessionsRest {
    private static final int MOST_LINES = 1_000;

    private final Sessions sessions;
    private final Refusals refusals;

    SelectionSessionsRest(Sessions sessions, Refusals refusals) {
        this.sessions = sessions;
        this.refusals = refusals;
    }

    /** A list without further pages. */
    record Items<T>(List<T> items, @Nullable String next) {}

    /** Whether one came; {@code PRESENT} or {@code ABSENT}. */
    record AttendanceBody(@Nullable String number, @Nullable String presence) {}

    /** Who came, at most a thousand lines. */
    record AttendancesBody(@Nullable List<AttendanceBody> lines) {}

    /** A score sheet; the proposal is {@code SELECT}, {@code RESERVE} or {@code NOT}. */
    record SheetBody(
            @Nullable String number,
            @Nullable Map<String, Integer> points,
            @Nullable String proposal,
            @Nullable String reason) {}

    /** Score sheets, at most a thousand. */
    record SheetsBody(@Nullable List<SheetBody> lines) {}

    /** Something that happened in a hall. */
    record IncidentBody(@Nullable String incident) {}

    /** A signature under the minutes with this fingerprint; the member counts from 0. */
    record SignatureBody(@Nullable Integer member, @Nullable String fingerprint) {}

    /** A line that was not applied, with the reason in words. */
    record RefusedLine(String number, @Nullable ProblemDetail refusal) {}

    /** What became of many lines. */
    record AppliedBody(int applied, List<RefusedLine> refused) {}

    @PostMapping
    ResponseEntity<?> plan(Actor actor, @RequestBody TypedSession body) {
        return switch (body.read().then(session -> sessions.plan(actor, session))) {
            case Answer.Accepted<SessionView>(var session) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(session);
            case Answer.Refused<SessionView>(var no) -> refusals.answer(no);
        };
    }

    @GetMapping
    Items<SessionView> list(Actor actor, @RequestParam SeasonId season) {
        return new Items<>(sessions.list(actor, season), null);
    }

    @GetMapping("/{id}")
    SessionView find(Actor actor, @PathVariable SessionId id) {
        return sessions.find(actor, id).orElseThrow(() -> new NotFound("session"));
    }

    @GetMapping("/{id}/candidates")
    Items<CandidateView> candidates(
            Actor actor,
            @PathVariable SessionId id,
            @RequestParam(required = false) @Nullable Integer slot) {
        return new Items<>(sessions.candidates(actor, id, slot), null);
    }

    @GetMapping("/{id}/minutes")
    Minutes minutes(Actor actor, @PathVariable SessionId id) {
        return sessions.minutes(actor, id);
    }

    @PostMapping("/{id}/convocation")
    ResponseEntity<?> convoke(Actor actor, @PathVariable SessionId id) {
        return answer(sessions.convoke(actor, id));
    }

    @PostMapping("/{id}/opening")
    ResponseEntity<?> begin(Actor actor, @PathVariable SessionId id) {
        return answer(sessions.begin(actor, id));
    }

    @PostMapping("/{id}/attendance")
    ResponseEntity<?> attendance(
            Actor actor, @PathVariable SessionId id, @RequestBody AttendancesBody body) {
        List<AttendanceLine> lines = new ArrayList<>();
        for (AttendanceBody line : requireNonNullElse(body.lines(), List.<AttendanceBody>of())) {
            Presence presence = choice(Presence.values(), line.presence());
            if (presence == null) {
                return wrong("presence", "shared.not-a-choice");
            }
            lines.add(new AttendanceLine(requireNonNullElse(line.number(), ""), presence));
        }
        return fault(lines)
                .<ResponseEntity<?>>map(code -> wrong("lines", code))
                .orElseGet(() -> applied(sessions.attendance(actor, id, lines)));
    }

    @PostMapping("/{id}/sheets")
    ResponseEntity<?> sheets(
            Actor actor, @PathVariable SessionId id, @RequestBody SheetsBody body) {
        List<SheetLine> lines = new ArrayList<>();
        for (SheetBody line : requireNonNullElse(body.lines(), List.<SheetBody>of())) {
            Proposal proposal = choice(Proposal.values(), line.proposal());
            if (proposal == null) {
                return wrong("proposal", "shared.not-a-choice");
            }
            Map<String, Integer> points = new HashMap<>();
            requireNonNullElse(line.points(), Map.<String, Integer>of())
                    .forEach((item, given) -> points.put(item, given == null ? -1 : given));
            lines.add(
                    new SheetLine(
                            requireNonNullElse(line.number(), ""),
                            points,
                            proposal,
                            line.reason()));
        }
        return fault(lines)
                .<ResponseEntity<?>>map(code -> wrong("lines", code))
                .orElseGet(() -> applied(sessions.sheets(actor, id, lines)));
    }

    @PostMapping("/{id}/incidents")
    ResponseEntity<?> note(
            Actor actor, @PathVariable SessionId id, @RequestBody IncidentBody body) {
        return answer(sessions.note(actor, id, requireNonNullElse(body.incident(), "")));
    }

    @PostMapping("/{id}/panel-signatures")
    ResponseEntity<?> memberSigned(
            Actor actor, @PathVariable SessionId id, @RequestBody SignatureBody body) {
        return answer(
                sessions.memberSigned(
                        actor,
                        id,
                        requireNonNullElse(body.member(), -1),
                        requireNonNullElse(body.fingerprint(), "")));
    }

    @PostMapping("/{id}/signature")
    ResponseEntity<?> sign(
            Actor actor, @PathVariable SessionId id, @RequestBody SignatureBody body) {
        return answer(sessions.sign(actor, id, requireNonNullElse(body.fingerprint(), "")));
    }

    @PostMapping("/{id}/transmission")
    ResponseEntity<?> transmit(Actor actor, @PathVariable SessionId id) {
        return answer(sessions.transmit(actor, id));
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<?> close(Actor actor, @PathVariable SessionId id) {
        return answer(sessions.close(actor, id));
    }

    private ResponseEntity<?> answer(Answer<SessionView> answer) {
        return switch (answer) {
            case Answer.Accepted<SessionView>(var session) -> ResponseEntity.ok(session);
            case Answer.Refused<SessionView>(var no) -> refusals.answer(no);
        };
    }

    private ResponseEntity<?> applied(Answer<Applied> answer) {
        return switch (answer) {
            case Answer.Accepted<Applied>(var many) ->
                    ResponseEntity.ok(
                            new AppliedBody(
                                    many.applied(),
                                    many.refused().stream().map(this::refused).toList()));
            case Answer.Refused<Applied>(var no) -> refusals.answer(no);
        };
    }

    private RefusedLine refused(LineRefusal line) {
        Refusal why = new Refusal(line.code(), line.args(), List.of());
        return new RefusedLine(line.number(), refusals.answer(why).getBody());
    }

    private static Optional<String> fault(List<?> lines) {
        if (lines.isEmpty()) {
            return Optional.of("shared.required");
        }
        return lines.size() > MOST_LINES
                ? Optional.of("selection.too-many-lines")
                : Optional.empty();
    }

    private ResponseEntity<?> wrong(String field, String code) {
        return refusals.answer(
                Refusal.ofFields("selection.check-fields", List.of(FieldFault.of(field, code))));
    }

    private static <E extends Enum<E>> @Nullable E choice(E[] choices, @Nullable String typed) {
        for (E choice : choices) {
            if (choice.name().equals(typed)) {
                return choice;
            }
        }
        return null;
    }
}
