package org.rihla.centre.homecoming.web;

import java.util.Set;
import org.rihla.centre.site.CounterAction;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.MenuEntry;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entries and the counter button of returns and recalls. */
@Configuration(proxyBeanMethods = false)
class HomecomingMenu {
    private static final int BEFORE_SEASON = 60;
    private static final int AFTER_PEOPLE = 30;

    @Bean
    MenuEntry returnsEntry() {
        return MenuEntry.of(
                "homecoming.menu.returns", "/returns", BEFORE_SEASON, "COUNSELLOR", "MEDIATOR");
    }

    @Bean
    MenuEntry ownRecallsEntry() {
        return MenuEntry.of("homecoming.menu.recalls", "/recalls", AFTER_PEOPLE, "EMPLOYER");
    }

    @Bean
    CounterAction returnAtTheCounter() {
        return new CounterAction(
                BEFORE_SEASON,
                new Action(Text.of("homecoming.counter"), "/returns", Icon.RETURN),
                Set.of("COUNSELLOR"));
    }
}
