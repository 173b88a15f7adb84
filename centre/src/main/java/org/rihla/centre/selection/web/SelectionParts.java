package org.rihla.centre.selection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.selection.Overrides;
import org.rihla.centre.selection.Sessions;
import org.rihla.centre.selection.Sessions.Upcoming;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.FilePanel;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.JourneyCard;
import org.rihla.centre.site.MenuEntry;
import org.rihla.centre.site.TaskSource;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Visitor;
import org.rihla.centre.site.parts.Card;
import org.rihla.centre.site.parts.Tag;
import org.rihla.centre.site.parts.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What selection puts into the menu, an officer's day, a person's file and her own page. */
@Configuration(proxyBeanMethods = false)
class SelectionParts {

    @Bean
    MenuEntry callsEntry() {
        return MenuEntry.of("selection.menu.calls", "/calls", 30, "COUNSELLOR", "DIVISION");
    }

    @Bean
    MenuEntry sessionsEntry() {
        return MenuEntry.of("selection.menu.sessions", "/sessions", 31, "COUNSELLOR", "DIVISION");
    }

    @Bean
    FilePanel applicationsPanel(Applications applications) {
        return (person, visitor) -> {
            Actor actor = visitor.as(Actor.class);
            List<ApplicationView> found = applications.ofPerson(actor, new PersonId(person));
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new FilePanel.Panel(
                                    FilePanel.Column.MAIN,
                                    20,
                                    "selection/panel",
                                    new ApplicationsPanel(
                                            found.stream().map(SelectionParts::row).toList())));
        };
    }

    @Bean
    JourneyCard resultCards(Applications applications, Calls calls, Sessions sessions) {
        return visitor -> {
            Actor actor = visitor.as(Actor.class);
            if (!(actor.scope() instanceof Scope.OfPerson(var person))) {
                return List.of();
            }
            List<JourneyCard.Placed> cards = new ArrayList<>();
            for (ApplicationView one : applications.ofPerson(actor, new PersonId(person))) {
                cards.add(card(one, calls, sessions));
            }
            return cards;
        };
    }

    @Bean
    TaskSource selectionTasks(
            Applications applications, Calls calls, Sessions sessions, Overrides overrides) {
        return new TaskSource() {
            @Override
            public int order() {
                return 20;
            }

            @Override
            public List<Task> tasks(Visitor visitor) {
                Actor actor = visitor.as(Actor.class);
                List<Task> tasks = officersTasks(actor, applications, calls);
                if (actor.may(Right.SIGN_SELECTION)) {
                    tasks.add(exceptions(overrides.countWaiting(actor)));
                }
                if (actor.may(Right.READ_FILES) && SessionComposition.mayWrite(actor)) {
                    sessions.unfinished(actor).stream()
                            .map(SelectionParts::session)
                            .forEach(tasks::add);
                }
                return tasks;
            }
        };
    }

    private static List<Task> officersTasks(Actor actor, Applications applications, Calls calls) {
        List<Task> tasks = new ArrayList<>();
        if (actor.may(Right.WRITE_FILES) && actor.may(Right.READ_FILES)) {
            tasks.add(
                    Task.counted(
                            applications.countToComplete(actor),
                            Text.of("selection.task.complete"),
                            "/applications/to-complete",
                            Tag.waiting(Text.of("selection.state.to-complete")),
                            Text.of("selection.task.complete.why")));
            tasks.add(
                    Task.counted(
                            applications.countToAnswer(actor),
                            Text.of("selection.task.answer"),
                            "/applications/to-answer",
                            Tag.waiting(Text.of("selection.answer.awaited")),
                            Text.of("selection.task.answer.why")));
        }
        if (actor.may(Right.PREPARE_SELECTION) || actor.may(Right.SIGN_SELECTION)) {
            calls.unsettled(actor).stream()
                    .filter(call -> call.state() == Calls.State.RANKED)
                    .map(SelectionParts::listToSign)
                    .forEach(tasks::add);
        }
        return tasks;
    }

    private static Task exceptions(int waiting) {
        return Task.counted(
                waiting,
                Text.of("selection.task.exceptions"),
                "/exceptions",
                Tag.waiting(Text.of("selection.override-state.proposed")),
                Text.of("selection.task.exceptions.why"));
    }

    private static Task session(Upcoming session) {
        String key = "selection.session-task." + SelectionTexts.code(session.state());
        return Task.single(
                Icon.PEOPLE,
                Text.of("selection.session-task", new Code(session.code()), session.day()),
                "/sessions/" + session.id().value(),
                SelectionTexts.tag(session.state()),
                Text.of(key));
    }

    private static Task listToSign(CallView call) {
        return Task.single(
                Icon.SIGN,
                Text.of("selection.task.sign", new Code(call.code())),
                "/calls/" + call.id().value() + "/list",
                SelectionTexts.tag(call.state()),
                Text.of("selection.task.sign.why"));
    }

    private static ApplicationsPanel.Row row(ApplicationView one) {
        return new ApplicationsPanel.Row(
                one.id().value(),
                one.callCode(),
                one.expressedAt(),
                SelectionTexts.tag(one.state()),
                one.rank(),
                one.rankedOf());
    }

    private static JourneyCard.Placed card(ApplicationView one, Calls calls, Sessions sessions) {
        String key = "selection.card." + SelectionTexts.result(one, calls);
        boolean missing = one.state() == Applications.State.TO_COMPLETE;
        boolean invited =
                one.state() == Applications.State.CONVOKED
                        || one.state() == Applications.State.SELECTED;
        Card card =
                new Card(
                        missing ? Card.Look.SUN : Card.Look.SEA,
                        missing ? Icon.CLOCK : Icon.PAPER,
                        Text.of(key),
                        sentence(one, key, sessions),
                        "/slip/" + one.id().value(),
                        null);
        return new JourneyCard.Placed(
                missing || invited ? JourneyCard.Group.NOW : JourneyCard.Group.FILE, 20, card);
    }

    /** An invitation says its day and hour at once; nobody should have to look for them. */
    private static Text sentence(ApplicationView one, String key, Sessions sessions) {
        Text usual = Text.of(key + ".sentence", new Code(one.callCode()));
        if (one.answerBy() != null) {
            return Text.of("selection.card.selected.until", one.answerBy());
        }
        return one.state() == Applications.State.CONVOKED
                ? sessions.invitation(one.id())
                        .map(when ->
                                Text.of(
                                        "selection.invitation.short",
                                        when.day(),
                                        when.at(),
                                        when.place()))
                        .orElse(usual)
                : usual;
    }
}
