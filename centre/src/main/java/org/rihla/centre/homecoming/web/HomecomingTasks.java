package org.rihla.centre.homecoming.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.homecoming.Recalls;
import org.rihla.centre.homecoming.ReturnClass;
import org.rihla.centre.homecoming.Returns;
import org.rihla.centre.homecoming.Returns.ReturnView;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.TaskSource;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Visitor;
import org.rihla.centre.site.parts.Action;
import org.rihla.centre.site.parts.NowCard;
import org.rihla.centre.site.parts.Tag;
import org.rihla.centre.site.parts.Task;
import org.springframework.stereotype.Component;

/** What waits on the way home: check-ins, calls to make, recalls to tell and to answer. */
@Component
class HomecomingTasks implements TaskSource {
    private static final int ORDER = 50;

    private final Returns returns;
    private final Recalls recalls;
    private final SoonDue soonDue;
    private final Seasons seasons;
    private final Clock clock;

    HomecomingTasks(
            Returns returns, Recalls recalls, SoonDue soonDue, Seasons seasons, Clock clock) {
        this.returns = returns;
        this.recalls = recalls;
        this.soonDue = soonDue;
        this.seasons = seasons;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Task> tasks(Visitor visitor) {
        Actor actor = visitor.as(Actor.class);
        return season().map(season -> tasks(actor, season)).orElseGet(List::of);
    }

    @Override
    public Optional<Pressing> now(Visitor visitor) {
        Actor actor = visitor.as(Actor.class);
        return actor.may(Right.CHECK_IN)
                ? season().flatMap(season -> pressing(actor, season))
                : Optional.empty();
    }

    private List<Task> tasks(Actor actor, SeasonId season) {
        List<Task> tasks = new ArrayList<>();
        if (actor.may(Right.CHECK_IN)) {
            Map<ReturnClass, Integer> counts = returns.counts(actor, season);
            tasks.add(task(season, "soon", "soon=1", soonDue.of(actor, season).size(), null));
            for (ReturnClass each :
                    List.of(ReturnClass.TO_LOCATE, ReturnClass.EXITED_NOT_CHECKED_IN)) {
                tasks.add(
                        task(
                                season,
                                each == ReturnClass.TO_LOCATE ? "to-locate" : "remind",
                                "class=" + each,
                                counts.getOrDefault(each, 0),
                                ReturnWords.tag(each)));
            }
        }
        if (actor.may(Right.MANAGE_RECALLS)) {
            List<Recalls.RecallView> lines = recalls.list(actor, season);
            tasks.add(recall(season, "notify", Recalls.State.LISTED, lines));
            tasks.add(recall(season, "contested", Recalls.State.CONTESTED, lines));
        } else if (actor.may(Right.ANSWER_RECALLS)) {
            tasks.add(
                    recall(season, "own-list", Recalls.State.LISTED, recalls.list(actor, season)));
        }
        return tasks;
    }

    private Optional<Pressing> pressing(Actor actor, SeasonId season) {
        List<ReturnView> soon = soonDue.of(actor, season);
        return soon.stream()
                .findFirst()
                .map(first ->
                        new Pressing(
                                days(first),
                                new NowCard(
                                        Icon.CLOCK,
                                        Text.asIs(first.legalDeadline()),
                                        Text.of("homecoming.task.soon.now", soon.size()),
                                        Text.of("homecoming.task.soon.why"),
                                        List.of(
                                                new Action(
                                                        Text.of("homecoming.task.open"),
                                                        "/returns?season="
                                                                + season.value()
                                                                + "&soon=1",
                                                        Icon.FORWARD)))));
    }

    private int days(ReturnView view) {
        return (int)
                Math.max(0, ChronoUnit.DAYS.between(LocalDate.now(clock), view.legalDeadline()));
    }

    private static Task task(
            SeasonId season, String name, String filter, int count, @Nullable Tag tag) {
        return Task.counted(
                count,
                Text.of("homecoming.task." + name),
                "/returns?season=" + season.value() + "&" + filter,
                tag,
                Text.of("homecoming.task." + name + ".why"));
    }

    private static Task recall(
            SeasonId season, String name, Recalls.State state, List<Recalls.RecallView> lines) {
        return Task.counted(
                lines.stream().filter(line -> line.state() == state).count(),
                Text.of("homecoming.task." + name),
                "/recalls?season=" + season.value() + "&state=" + state,
                null,
                Text.of("homecoming.task." + name + ".why"));
    }

    private Optional<SeasonId> season() {
        return seasons.currentOn(LocalDate.now(clock)).map(SeasonView::id);
    }
}
