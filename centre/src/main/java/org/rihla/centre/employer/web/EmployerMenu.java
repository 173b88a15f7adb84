package org.rihla.centre.employer.web;

import org.rihla.centre.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of offers and employers in the menu. */
@Configuration(proxyBeanMethods = false)
class EmployerMenu {
    private static final int AFTER_HOME = 10;
    private static final int AFTER_PLACES = 18;

    @Bean
    MenuEntry ownOffersEntry() {
        return MenuEntry.of("employer.own-offers", "/employer", AFTER_HOME, "EMPLOYER");
    }

    @Bean
    MenuEntry offersEntry() {
        return MenuEntry.of("employer.offers", "/offers", AFTER_HOME, "DIVISION");
    }

    @Bean
    MenuEntry employersEntry() {
        return MenuEntry.of("employer.employers", "/employers", AFTER_PLACES, "DIVISION");
    }
}
