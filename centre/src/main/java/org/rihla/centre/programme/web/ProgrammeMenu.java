package org.rihla.centre.programme.web;

import org.rihla.centre.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The programme's entries in the menu. */
@Configuration(proxyBeanMethods = false)
class ProgrammeMenu {
    private static final int AFTER_OFFERS = 15;
    private static final int AFTER_ACCOUNTS = 35;

    @Bean
    MenuEntry placesEntry() {
        return MenuEntry.of("programme.places", "/places", AFTER_OFFERS, "DIVISION");
    }

    @Bean
    MenuEntry avenuesEntry() {
        return MenuEntry.of("programme.avenues", "/avenues", AFTER_ACCOUNTS, "ADMINISTRATOR");
    }

    @Bean
    MenuEntry publicAvenuesEntry() {
        return MenuEntry.of("programme.avenues", "/legal-avenues", AFTER_OFFERS, MenuEntry.PUBLIC);
    }
}
