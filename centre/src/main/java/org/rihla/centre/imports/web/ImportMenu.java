package org.rihla.centre.imports.web;

import java.util.List;
import org.rihla.centre.site.MenuEntry;
import org.rihla.centre.site.OwnTransactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where imports stand in the menu, and how their requests are carried out. */
@Configuration(proxyBeanMethods = false)
class ImportMenu {
    private static final int LAST = 40;

    /** Each row is applied by itself; a whole import in one transaction would hold everybody up. */
    @Bean
    OwnTransactions rowsOneByOne() {
        return new OwnTransactions(List.of("/imports", "/api/v1/imports/"));
    }

    @Bean
    MenuEntry importsEntry() {
        return MenuEntry.of("imports.title", "/imports", LAST, "ADMINISTRATOR");
    }
}
