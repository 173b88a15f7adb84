package org.rihla.centre.selection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.SessionId;
import org.rihla.centre.selection.Sessions;
import org.rihla.centre.selection.Sessions.CallOf;
import org.rihla.centre.selection.Sessions.SessionView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sessions of a season, and one session from its planning to its end. */
@Controller
@RequestMapping("/sessions")
class SessionPages {
    private final Sessions sessions;
    private final Seasons seasons;
    private final SessionForms forms;
    private final SessionComposition composition;
    private final Clock clock;

    SessionPages(
            Sessions sessions,
            Seasons seasons,
            SessionForms forms,
            SessionComposition composition,
            Clock clock) {
        this.sessions = sessions;
        this.seasons = seasons;
        this.forms = forms;
        this.composition = composition;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable String season) {
        actor.needs(Right.READ_FILES);
        Optional<SeasonView> chosen =
                season == null ? seasons.currentOn(LocalDate.now(clock)) : seasons.byCode(season);
        List<SessionsPage.Row> rows =
                chosen.map(one -> sessions.list(actor, one.id())).orElse(List.of()).stream()
                        .map(SessionPages::row)
                        .toList();
        return Pages.show(
                "selection/sessions",
                new SessionsPage(
                        chosen.map(SeasonView::code).orElse(null),
                        rows,
                        actor.may(Right.MANAGE_CALLS)));
    }

    @GetMapping("/new")
    ModelAndView empty(Actor actor) {
        actor.needs(Right.MANAGE_CALLS);
        return Pages.show("selection/newSession", forms.page(actor, forms.fresh()));
    }

    @PostMapping("/new")
    Object plan(Actor actor, Form form) {
        Answer<SessionView> answer =
                forms.typed(form).read().then(session -> sessions.plan(actor, session));
        return switch (answer) {
            case Answer.Accepted<SessionView>(var session) ->
                    Pages.done(
                            path(session.id()),
                            Text.of("selection.session.planned", new Code(session.code())));
            case Answer.Refused<SessionView>(var no) ->
                    Pages.refused("selection/newSession", forms.page(actor, form.refused(no)), no);
        };
    }

    @GetMapping("/{id}")
    ModelAndView session(Actor actor, @PathVariable SessionId id) {
        return Pages.show(
                "selection/session", composition.page(actor, found(actor, id), Form.empty()));
    }

    @PostMapping("/{id}/convocation")
    Object convoke(Actor actor, @PathVariable SessionId id, Form form) {
        return answer(actor, id, form, sessions.convoke(actor, id), "convoked");
    }

    @PostMapping("/{id}/opening")
    Object begin(Actor actor, @PathVariable SessionId id, Form form) {
        return answer(actor, id, form, sessions.begin(actor, id), "begun");
    }

    @PostMapping("/{id}/incidents")
    Object note(Actor actor, @PathVariable SessionId id, Form form) {
        return answer(actor, id, form, sessions.note(actor, id, form.value("incident")), "noted");
    }

    @PostMapping("/{id}/transmission")
    Object transmit(Actor actor, @PathVariable SessionId id, Form form) {
        return answer(actor, id, form, sessions.transmit(actor, id), "transmitted");
    }

    @PostMapping("/{id}/closing")
    Object close(Actor actor, @PathVariable SessionId id, Form form) {
        return answer(actor, id, form, sessions.close(actor, id), "closed");
    }

    private Object answer(
            Actor actor, SessionId id, Form form, Answer<SessionView> answer, String done) {
        return switch (answer) {
            case Answer.Accepted<SessionView>(var session) ->
                    Pages.done(
                            path(id),
                            Text.of("selection.session." + done, new Code(session.code())));
            case Answer.Refused<SessionView>(var no) ->
                    Pages.refused(
                            "selection/session",
                            composition.page(actor, found(actor, id), form.refused(no)),
                            no);
        };
    }

    private SessionView found(Actor actor, SessionId id) {
        return sessions.find(actor, id).orElseThrow(() -> new NotFound("session"));
    }

    private static String path(SessionId id) {
        return "/sessions/" + id.value();
    }

    private static SessionsPage.Row row(SessionView session) {
        int invited = session.counts().values().stream().mapToInt(Integer::intValue).sum();
        int away =
                session.counts().getOrDefault(Applications.State.CONVOKED, 0)
                        + session.counts().getOrDefault(Applications.State.ABSENT, 0);
        return new SessionsPage.Row(
                session.id().value(),
                session.code(),
                session.terms().day(),
                session.terms().from(),
                session.terms().place(),
                session.calls().stream().map(CallOf::code).collect(Collectors.joining(", ")),
                session.capacity(),
                invited,
                invited - away,
                SelectionTexts.tag(session.state()));
    }
}
