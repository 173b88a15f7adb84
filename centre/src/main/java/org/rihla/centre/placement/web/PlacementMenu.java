package org.rihla.centre.placement.web;

import org.rihla.centre.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entries of journeys. */
@Configuration(proxyBeanMethods = false)
class PlacementMenu {
    private static final int BEFORE_SEASON = 50;
    private static final int AFTER_OFFERS = 20;

    @Bean
    MenuEntry journeysEntry() {
        return MenuEntry.of("placement.menu.journeys", "/journeys", BEFORE_SEASON, "DIVISION");
    }

    @Bean
    MenuEntry arrivalsEntry() {
        return MenuEntry.of("placement.menu.arrivals", "/journeys", AFTER_OFFERS, "MEDIATOR");
    }

    @Bean
    MenuEntry ownPeopleEntry() {
        return MenuEntry.of(
                "placement.menu.own-people", "/employer/people", AFTER_OFFERS, "EMPLOYER");
    }
}
