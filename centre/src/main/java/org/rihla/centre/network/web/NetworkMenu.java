package org.rihla.centre.network.web;

import org.rihla.centre.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the network in the menu. */
@Configuration(proxyBeanMethods = false)
class NetworkMenu {
    private static final int AFTER_HOME = 20;

    @Bean
    MenuEntry networkEntry() {
        return MenuEntry.of("network.title", "/network", AFTER_HOME, "ADMINISTRATOR");
    }
}
