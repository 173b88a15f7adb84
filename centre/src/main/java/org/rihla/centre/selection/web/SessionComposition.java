package org.rihla.centre.selection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Sessions;
import org.rihla.centre.selection.Sessions.CandidateView;
import org.rihla.centre.selection.Sessions.MemberView;
import org.rihla.centre.selection.Sessions.SessionView;
import org.rihla.centre.selection.web.SessionPage.Next;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Action;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.NowCard;
import org.rihla.centre.site.parts.Tag;
import org.springframework.stereotype.Component;

/** Puts the page of a session together. */
@Component
class SessionComposition {
    private final Sessions sessions;
    private final Clock clock;

    SessionComposition(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    SessionPage page(Actor actor, SessionView session, Form form) {
        Next next = next(actor, session);
        return new SessionPage(
                session,
                SelectionTexts.tag(session.state()),
                now(session, next),
                next,
                figures(session),
                hours(actor, session),
                session.panel().stream().map(SessionComposition::member).toList(),
                session.incidents().stream()
                        .map(one -> new SessionPage.Happened(incident(one.code()), one.at()))
                        .toList(),
                NewCallForms.choices("selection.incident.", Sessions.INCIDENTS),
                session.state() == Sessions.State.RUNNING && mayWrite(actor),
                form);
    }

    /** Whether somebody may write down what happens in the halls. */
    static boolean mayWrite(Actor actor) {
        return actor.may(Right.PREPARE_SELECTION) || actor.may(Right.SIGN_SELECTION);
    }

    static Text incident(String code) {
        return Text.of("selection.incident." + SelectionTexts.code(code));
    }

    static List<Fact> figures(SessionView session) {
        List<Fact> figures = new ArrayList<>();
        figures.add(
                Fact.of(
                        Text.of("selection.session.capacity"),
                        Text.asIs((long) session.capacity())));
        for (Applications.State state : Applications.State.values()) {
            Integer count = session.counts().get(state);
            if (count != null) {
                figures.add(
                        Fact.of(
                                Text.of("selection.count." + SelectionTexts.code(state)),
                                Text.asIs(count.longValue())));
            }
        }
        if (session.state() == Sessions.State.RUNNING) {
            figures.add(
                    Fact.of(
                            Text.of("selection.session.without-sheet"),
                            Text.asIs((long) session.withoutSheet())));
        }
        return figures;
    }

    private Next next(Actor actor, SessionView session) {
        boolean manages = actor.may(Right.MANAGE_CALLS);
        return switch (session.state()) {
            case PLANNED -> manages ? Next.CONVOKE : Next.NOTHING;
            case CONVOKED ->
                    mayWrite(actor) && !LocalDate.now(clock).isBefore(session.terms().day())
                            ? Next.BEGIN
                            : Next.NOTHING;
            case MINUTES_SIGNED -> manages ? Next.TRANSMIT : Next.NOTHING;
            case TRANSMITTED -> manages ? Next.CLOSE : Next.NOTHING;
            case RUNNING, CLOSED -> Next.NOTHING;
        };
    }

    private static NowCard now(SessionView session, Next next) {
        String path = "/sessions/" + session.id().value();
        List<Action> actions = new ArrayList<>();
        if (session.state() == Sessions.State.CONVOKED
                || session.state() == Sessions.State.RUNNING) {
            actions.add(new Action(Text.of("selection.door"), path + "/door", Icon.PAPER));
        }
        if (session.state() != Sessions.State.PLANNED
                && session.state() != Sessions.State.CONVOKED) {
            actions.add(new Action(Text.of("selection.minutes"), path + "/minutes", Icon.SIGN));
        }
        String key = "selection.session-now." + SelectionTexts.code(session.state());
        LocalDate police = session.policeDue();
        Text effect =
                session.state() == Sessions.State.MINUTES_SIGNED && police != null
                        ? Text.of(key + ".effect", police)
                        : Text.of(key + ".effect");
        return new NowCard(
                next == Next.NOTHING ? Icon.CLOCK : Icon.CHECK,
                Text.of(
                        "selection.session.when",
                        session.terms().day(),
                        session.terms().from(),
                        session.terms().until()),
                Text.of(key),
                effect,
                actions);
    }

    private List<SessionPage.Hour> hours(Actor actor, SessionView session) {
        Map<Integer, List<CandidateView>> bySlot = new LinkedHashMap<>();
        for (CandidateView one : sessions.candidates(actor, session.id(), null)) {
            bySlot.computeIfAbsent(one.slot(), _ -> new ArrayList<>()).add(one);
        }
        List<SessionPage.Hour> hours = new ArrayList<>();
        bySlot.forEach((slot, all) -> hours.add(hour(session, slot, all)));
        return hours;
    }

    private static SessionPage.Hour hour(SessionView session, int slot, List<CandidateView> all) {
        int absent =
                (int) all.stream().filter(one -> one.state() == Applications.State.ABSENT).count();
        int waiting =
                (int)
                        all.stream()
                                .filter(one -> one.state() == Applications.State.CONVOKED)
                                .count();
        return new SessionPage.Hour(
                slot,
                all.getFirst().at(),
                all.size(),
                all.size() - absent - waiting,
                absent,
                (int) all.stream().filter(one -> one.score() != null).count(),
                "/sessions/" + session.id().value() + "/hours/" + slot);
    }

    private static SessionPage.Member member(MemberView one) {
        return new SessionPage.Member(
                one.name(),
                Text.of("selection.mandate." + SelectionTexts.code(one.mandate())),
                one.signedAt() == null
                        ? Tag.waiting(Text.of("selection.member.open"))
                        : Tag.ok(Text.of("selection.member.signed")));
    }
}
