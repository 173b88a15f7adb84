package org.rihla.centre.selection.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.SessionId;
import org.rihla.centre.selection.Sessions;
import org.rihla.centre.selection.Sessions.CallOf;
import org.rihla.centre.selection.Sessions.CandidateView;
import org.rihla.centre.selection.Sessions.Decided;
import org.rihla.centre.selection.Sessions.MemberView;
import org.rihla.centre.selection.Sessions.Minutes;
import org.rihla.centre.selection.Sessions.SessionView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The minutes of a session and the list at its door. */
@Controller
@RequestMapping("/sessions/{id}")
class MinutesPages {
    private final Sessions sessions;
    private final People people;
    private final CallComposition names;

    MinutesPages(Sessions sessions, People people, CallComposition names) {
        this.sessions = sessions;
        this.people = people;
        this.names = names;
    }

    @GetMapping("/minutes")
    ModelAndView minutes(Actor actor, @PathVariable SessionId id) {
        return Pages.show("selection/minutes", page(actor, found(actor, id), null));
    }

    @GetMapping("/minutes/paper")
    ModelAndView paper(Actor actor, @PathVariable SessionId id) {
        return Pages.show("selection/minutesPaper", page(actor, found(actor, id), null));
    }

    @GetMapping("/door")
    ModelAndView door(Actor actor, @PathVariable SessionId id) {
        SessionView session = found(actor, id);
        List<CandidateView> all = sessions.candidates(actor, id, null);
        Map<PersonId, PersonLine> known =
                people.lines(actor, all.stream().map(CandidateView::person).toList());
        List<DoorPage.Row> rows = new ArrayList<>();
        for (CandidateView one : all) {
            PersonLine line = known.get(one.person());
            rows.add(
                    new DoorPage.Row(
                            one.at(),
                            one.hall(),
                            one.station(),
                            one.number(),
                            line == null ? null : line.name()));
        }
        return Pages.show("selection/door", new DoorPage(session, rows));
    }

    @PostMapping("/panel-signatures")
    Object memberSigned(Actor actor, @PathVariable SessionId id, Form form) {
        String typed = form.value("member");
        int member = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
        return answer(
                actor,
                id,
                sessions.memberSigned(actor, id, member, form.value("fingerprint")),
                "selection.member.noted");
    }

    @PostMapping("/signature")
    Object sign(Actor actor, @PathVariable SessionId id, Form form) {
        return answer(
                actor,
                id,
                sessions.sign(actor, id, form.value("fingerprint")),
                "selection.minutes.signed");
    }

    private Object answer(Actor actor, SessionId id, Answer<SessionView> answer, String done) {
        return switch (answer) {
            case Answer.Accepted<SessionView>(var session) ->
                    Pages.done(
                            "/sessions/" + id.value() + "/minutes",
                            Text.of(done, new Code(session.code())));
            case Answer.Refused<SessionView>(var no) ->
                    Pages.refused("selection/minutes", page(actor, found(actor, id), no), no);
        };
    }

    private MinutesPage page(Actor actor, SessionView session, @Nullable Refusal refusal) {
        Minutes minutes = sessions.minutes(actor, session.id());
        boolean open = session.state() == Sessions.State.RUNNING && minutes.missing().isEmpty();
        boolean all = session.panel().stream().allMatch(one -> one.signedAt() != null);
        List<MinutesPage.Member> panel = new ArrayList<>();
        for (MemberView one : session.panel()) {
            panel.add(
                    new MinutesPage.Member(
                            panel.size(),
                            one.name(),
                            Text.of("selection.mandate." + SelectionTexts.code(one.mandate())),
                            one.signedAt()));
        }
        return new MinutesPage(
                session,
                SelectionTexts.tag(session.state()),
                minutes,
                figures(minutes),
                agencies(actor, session, minutes),
                panel,
                session.incidents().stream()
                        .map(one ->
                                new MinutesPage.Happened(
                                        SessionComposition.incident(one.code()), one.at()))
                        .toList(),
                open && all && actor.may(Right.SIGN_SELECTION),
                open && SessionComposition.mayWrite(actor),
                refusal);
    }

    /** How many came to what, by the minutes. */
    private static List<Fact> figures(Minutes minutes) {
        Map<Applications.State, Long> counts = new EnumMap<>(Applications.State.class);
        minutes.decided().forEach(one -> counts.merge(one.to(), 1L, Long::sum));
        List<Fact> figures = new ArrayList<>();
        counts.forEach((state, count) ->
                figures.add(
                        Fact.of(
                                Text.of("selection.count." + SelectionTexts.code(state)),
                                Text.asIs(count))));
        return figures;
    }

    private List<MinutesPage.OfAgency> agencies(Actor actor, SessionView session, Minutes minutes) {
        Map<PersonId, PersonLine> known =
                people.lines(actor, minutes.decided().stream().map(Decided::person).toList());
        Map<String, List<Decided>> cells = new LinkedHashMap<>();
        for (Decided one : minutes.decided()) {
            String cell = one.call().value() + one.agency().value();
            cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(one);
        }
        return cells.values().stream()
                .map(lines ->
                        new MinutesPage.OfAgency(
                                names.name(lines.getFirst().agency()),
                                code(session, lines.getFirst()),
                                lines.stream().map(one -> row(one, known)).toList()))
                .toList();
    }

    private static String code(SessionView session, Decided of) {
        return session.calls().stream()
                .filter(call -> call.id().equals(of.call()))
                .map(CallOf::code)
                .findFirst()
                .orElse("");
    }

    private static MinutesPage.Row row(Decided one, Map<PersonId, PersonLine> known) {
        PersonLine line = known.get(one.person());
        String reason = one.reason();
        return new MinutesPage.Row(
                one.application().value(),
                one.number(),
                line == null ? null : line.name(),
                one.rank(),
                one.score(),
                SelectionTexts.tag(one.to()),
                reason == null ? null : Text.of("selection.reason." + SelectionTexts.code(reason)));
    }

    private SessionView found(Actor actor, SessionId id) {
        return sessions.find(actor, id).orElseThrow(() -> new NotFound("session"));
    }
}
