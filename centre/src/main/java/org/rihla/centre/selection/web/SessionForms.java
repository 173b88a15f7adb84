package org.rihla.centre.selection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rihla.centre.access.Actor;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.selection.Sessions;
import org.rihla.centre.selection.Sessions.Invited;
import org.rihla.centre.selection.Sessions.Mandate;
import org.rihla.centre.selection.TypedSession;
import org.rihla.centre.selection.TypedSession.TypedHall;
import org.rihla.centre.selection.TypedSession.TypedItem;
import org.rihla.centre.selection.TypedSession.TypedMember;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.springframework.stereotype.Component;

/** The form by which a session is planned. */
@Component
class SessionForms {
    private static final int HALLS = 4;
    private static final int MEMBERS = 6;
    private static final int USUAL_LEAD = 10;

    private final Calls calls;
    private final Seasons seasons;
    private final Clock clock;

    SessionForms(Calls calls, Seasons seasons, Clock clock) {
        this.calls = calls;
        this.seasons = seasons;
        this.clock = clock;
    }

    /** An empty form with usual hours, one hall and a sheet of the usual weights. */
    Form fresh() {
        return Form.empty()
                .with("day", LocalDate.now(clock).plusDays(USUAL_LEAD))
                .with("from", "08:00")
                .with("until", "16:00")
                .with("slotMinutes", 20)
                .with("hall.0.name", "A")
                .with("hall.0.stations", 25)
                .with("member.0.mandate", Mandate.EMPLOYER)
                .with("member.1.mandate", Mandate.AGENCY)
                .with("points.TASK_TEST", 50)
                .with("points.EXPERIENCE", 20)
                .with("points.INSTRUCTIONS", 20)
                .with("points.AVAILABILITY", 10)
                .with("invited", Invited.WITH_RESERVE);
    }

    /** What was typed. */
    TypedSession typed(Form form) {
        List<TypedHall> halls = new ArrayList<>();
        for (int i = 0; i < HALLS; i++) {
            String name = form.clean("hall." + i + ".name");
            String stations = form.clean("hall." + i + ".stations");
            if (!name.isEmpty() || !stations.isEmpty()) {
                halls.add(new TypedHall(name, number(stations)));
            }
        }
        List<TypedMember> panel = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            String name = form.clean("member." + i + ".name");
            String mandate = form.value("member." + i + ".mandate");
            if (!name.isEmpty()) {
                panel.add(new TypedMember(name, mandate));
            }
        }
        List<TypedItem> items = new ArrayList<>();
        for (String code : Sessions.ITEMS) {
            int points = number(form.clean("points." + code));
            if (points != 0) {
                items.add(new TypedItem(code, points));
            }
        }
        return new TypedSession(
                form.all("calls"),
                NewCallForms.date(form, "day"),
                form.clean("from"),
                form.clean("until"),
                number(form.clean("slotMinutes")),
                form.clean("place"),
                halls,
                panel,
                items,
                form.value("invited"));
    }

    /** The page with what was typed. */
    NewSessionPage page(Actor actor, Form form) {
        return new NewSessionPage(
                waiting(actor),
                HALLS,
                MEMBERS,
                choices("selection.mandate.", Mandate.values()),
                Sessions.ITEMS.stream().map(SessionForms::item).toList(),
                choices("selection.invited.", Invited.values()),
                form);
    }

    /** Settled calls in which somebody waits to be invited. */
    private List<Choice> waiting(Actor actor) {
        List<Choice> waiting = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        for (SeasonView season : seasons.all()) {
            if (!season.span().to().isBefore(today)) {
                for (CallView call : calls.list(actor, season.id())) {
                    if (call.state() == Calls.State.SETTLED) {
                        waiting(actor, call, waiting);
                    }
                }
            }
        }
        return waiting;
    }

    private void waiting(Actor actor, CallView call, List<Choice> waiting) {
        Map<Applications.State, Integer> counts = calls.progress(actor, call.id()).counts();
        int listed = counts.getOrDefault(Applications.State.SHORTLISTED, 0);
        int reserve = counts.getOrDefault(Applications.State.RESERVE, 0);
        if (listed + reserve > 0) {
            waiting.add(
                    Choice.of(
                            call.id().value(),
                            Text.of(
                                    "selection.session.call",
                                    call.code(),
                                    call.title(),
                                    listed,
                                    reserve)));
        }
    }

    private static NewSessionPage.Item item(String code) {
        String key = "selection.item." + SelectionTexts.code(code);
        return new NewSessionPage.Item(code, Text.of(key), Text.of(key + ".hint"));
    }

    static List<Choice> choices(String prefix, Enum<?>[] all) {
        return NewCallForms.choices(prefix, Arrays.stream(all).map(Enum::name).toList());
    }

    /** A number, 0 if there is none, and -1, which no rule accepts, if it is not one. */
    private static int number(String typed) {
        if (typed.isEmpty()) {
            return 0;
        }
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }
}
