package org.rihla.centre.insight.web;

import org.rihla.centre.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The season's entry in the menu. */
@Configuration(proxyBeanMethods = false)
class SeasonMenu {
    @Bean
    MenuEntry seasonEntry() {
        return MenuEntry.of(
                "insight.menu.season",
                "/season",
                90,
                "ADMINISTRATOR",
                "DIVISION",
                "COUNSELLOR",
                "MEDIATOR");
    }
}
