package org.rihla.centre.candidate.web;

import java.util.List;
import java.util.Set;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.Lookalikes;
import org.rihla.centre.site.CounterAction;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.MenuEntry;
import org.rihla.centre.site.TaskSource;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Visitor;
import org.rihla.centre.site.parts.Action;
import org.rihla.centre.site.parts.Tag;
import org.rihla.centre.site.parts.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people's files put into the menu and into an officer's day. */
@Configuration(proxyBeanMethods = false)
class CandidateParts {

    @Bean
    MenuEntry peopleEntry() {
        return MenuEntry.of(
                "candidate.menu.people", "/people", 10, "COUNSELLOR", "DIVISION", "MEDIATOR");
    }

    @Bean
    CounterAction registerSomebody() {
        return new CounterAction(
                10,
                new Action(Text.of("candidate.register"), "/people/new", Icon.ADD),
                Set.of("COUNSELLOR"));
    }

    @Bean
    TaskSource filesToCompare(Lookalikes lookalikes) {
        return new TaskSource() {
            @Override
            public int order() {
                return 30;
            }

            @Override
            public List<Task> tasks(Visitor visitor) {
                Actor actor = visitor.as(Actor.class);
                if (!actor.may(Right.WRITE_FILES)) {
                    return List.of();
                }
                return List.of(
                        Task.counted(
                                lookalikes.countToCompare(actor),
                                Text.of("candidate.task.compare"),
                                "/people/compare",
                                Tag.waiting(Text.of("candidate.task.compare.tag")),
                                Text.of("candidate.task.compare.why")));
            }
        };
    }
}
