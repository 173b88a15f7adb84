package org.rihla.centre.site;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.parts.Action;
import org.rihla.centre.site.parts.NowCard;
import org.rihla.centre.site.parts.Task;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page that everybody lands on after signing in: what to do next comes first. */
@Controller
public class MyDayPage {
    private static final String WORKER = "WORKER";
    private static final Set<String> FINDERS = Set.of("COUNSELLOR", "DIVISION", "MEDIATOR");

    private final List<TaskSource> sources;
    private final List<CounterAction> counter;

    MyDayPage(List<TaskSource> sources, List<CounterAction> counter) {
        this.sources = sources.stream().sorted(Comparator.comparingInt(TaskSource::order)).toList();
        this.counter =
                counter.stream().sorted(Comparator.comparingInt(CounterAction::order)).toList();
    }

    @GetMapping("/my-day")
    ModelAndView myDay(Visitor visitor) {
        if (visitor.role().equals(WORKER)) {
            return new ModelAndView(Pages.goTo("/me"));
        }
        return Pages.show(
                "site/myDay",
                new Day(
                        visitor,
                        mostPressing(visitor),
                        gathered(visitor),
                        sources.stream().flatMap(s -> s.waiting(visitor).stream()).toList(),
                        buttons(visitor),
                        FINDERS.contains(visitor.role())));
    }

    private @Nullable NowCard mostPressing(Visitor visitor) {
        return sources.stream()
                .flatMap(source -> source.now(visitor).stream())
                .min(Comparator.comparingInt(TaskSource.Pressing::urgency))
                .map(TaskSource.Pressing::card)
                .orElse(null);
    }

    private List<Task> gathered(Visitor visitor) {
        return sources.stream()
                .flatMap(source -> source.tasks(visitor).stream())
                .filter(task -> !Long.valueOf(0).equals(task.count()))
                .toList();
    }

    private List<Action> buttons(Visitor visitor) {
        return counter.stream()
                .filter(action -> action.roles().contains(visitor.role()))
                .map(CounterAction::action)
                .toList();
    }

    /**
     * An officer's day.
     *
     * @param visitor who is greeted
     * @param now the one thing to do first, or null
     * @param tasks what she can do
     * @param waiting what she waits for
     * @param counter what she can start
     * @param finds whether she may look people up
     */
    public record Day(
            Visitor visitor,
            @Nullable NowCard now,
            List<Task> tasks,
            List<Task> waiting,
            List<Action> counter,
            boolean finds) {
        /** Keeps copies of the lists. */
        public Day {
            tasks = List.copyOf(tasks);
            waiting = List.copyOf(waiting);
            counter = List.copyOf(counter);
        }
    }
}
