package org.rihla.centre.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries that belong to the frame itself: home, and the page after signing in. */
@Configuration(proxyBeanMethods = false)
class SiteMenu {

    @Bean
    MenuEntry homeEntry() {
        return MenuEntry.of("site.menu.home", "/", 0, MenuEntry.PUBLIC);
    }

    @Bean
    MenuEntry counsellorsDay() {
        return MenuEntry.of("site.my-day", "/my-day", 0, "COUNSELLOR");
    }

    @Bean
    MenuEntry divisionsBoard() {
        return MenuEntry.of("site.board", "/my-day", 0, "DIVISION");
    }

    @Bean
    MenuEntry mediatorsToday() {
        return MenuEntry.of("site.today-menu", "/my-day", 0, "MEDIATOR");
    }

    @Bean
    MenuEntry employersHome() {
        return MenuEntry.of("site.home-menu", "/my-day", 0, "EMPLOYER");
    }

    @Bean
    MenuEntry administratorsState() {
        return MenuEntry.of("site.state", "/my-day", 0, "ADMINISTRATOR");
    }
}
