package org.rihla.centre.employer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.Employers.EmployerView;
import org.rihla.centre.employer.OfferQuestions;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.employer.Offers.State;
import org.rihla.centre.employer.Offers.StateCount;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.site.TaskSource;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Visitor;
import org.rihla.centre.site.parts.Tag;
import org.rihla.centre.site.parts.Task;
import org.springframework.stereotype.Component;

/** What waits with employers and offers: files to approve, offers to decide or to correct. */
@Component
class EmployerTasks implements TaskSource {
    private static final int FIRST = 10;

    private final Employers employers;
    private final Offers offers;
    private final OfferQuestions questions;
    private final SeasonAsked asked;
    private final Clock clock;

    EmployerTasks(
            Employers employers,
            Offers offers,
            OfferQuestions questions,
            SeasonAsked asked,
            Clock clock) {
        this.employers = employers;
        this.offers = offers;
        this.questions = questions;
        this.asked = asked;
        this.clock = clock;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public List<Task> tasks(Visitor visitor) {
        Actor actor = visitor.as(Actor.class);
        List<Task> tasks = new ArrayList<>();
        if (actor.may(Right.DECIDE_EMPLOYERS)) {
            List<EmployerView> files = employers.all(actor);
            for (Waiting waiting : Waiting.values()) {
                if (waiting != Waiting.ALL) {
                    tasks.add(approvals(files, actor, waiting));
                }
            }
        }
        if (actor.may(Right.DECIDE_OFFERS)) {
            tasks.add(offers(actor, State.UNDER_ANALYSIS));
            tasks.add(offers(actor, State.BLOCKED));
        } else if (actor.may(Right.FILE_OFFERS)) {
            tasks.add(offers(actor, State.TO_CORRECT));
        }
        tasks.add(questions(actor));
        return tasks.stream().filter(task -> counted(task.count())).toList();
    }

    private Task questions(Actor actor) {
        return Task.counted(
                questions.waiting(actor),
                Text.of("employer.task.questions"),
                "/offer-questions",
                Tag.waiting(Text.of("employer.question.with-you")),
                Text.of("employer.task.questions.why"));
    }

    private Task approvals(List<EmployerView> files, Actor actor, Waiting waiting) {
        long count =
                files.stream()
                        .filter(file -> waiting.lists(file, actor, LocalDate.now(clock)))
                        .count();
        String key = "employer.task.approve-" + waiting.key();
        return Task.counted(
                count,
                Text.of(key),
                "/employers?only=" + waiting.key(),
                Tag.waiting(Text.of("employer.task.to-sign")),
                Text.of(key + ".why"));
    }

    private Task offers(Actor actor, State state) {
        SeasonView season = asked.season(null).orElse(null);
        long count =
                season == null
                        ? 0
                        : offers.counts(actor, season.id()).stream()
                                .filter(one -> one.state() == state)
                                .mapToLong(StateCount::offers)
                                .sum();
        String key = "employer.task." + state.name();
        return Task.counted(
                count,
                Text.of(key),
                "/offers?season=%s&state=%s"
                        .formatted(season == null ? "" : season.code(), state.name()),
                Words.tag(state),
                Text.of(key + ".why"));
    }

    private static boolean counted(@Nullable Long count) {
        return count != null && count > 0;
    }
}
