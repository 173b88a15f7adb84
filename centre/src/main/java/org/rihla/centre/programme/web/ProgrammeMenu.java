package org.rihla.centre.programme.web;

import org.rihla.centre.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The programme's entry in the menu. */
@Configuration(proxyBeanMethods = false)
class ProgrammeMenu {
    private static final int AFTER_OFFERS = 15;

    @Bean
    MenuEntry placesEntry() {
        return MenuEntry.of("programme.places", "/places", AFTER_OFFERS, "DIVISION");
    }
}
