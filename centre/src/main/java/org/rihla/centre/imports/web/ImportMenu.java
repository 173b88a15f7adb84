package org.rihla.centre.imports.web;

import org.rihla.centre.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of imports in the menu. */
@Configuration(proxyBeanMethods = false)
class ImportMenu {
    private static final int LAST = 40;

    @Bean
    MenuEntry importsEntry() {
        return MenuEntry.of("imports.title", "/imports", LAST, "ADMINISTRATOR");
    }
}
