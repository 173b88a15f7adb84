package org.rihla.centre.access.web;

import org.rihla.centre.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of accounts in the menu. */
@Configuration(proxyBeanMethods = false)
class AccessMenu {
    private static final int AFTER_NETWORK = 30;

    @Bean
    MenuEntry accountsEntry() {
        return MenuEntry.of("access.accounts.title", "/accounts", AFTER_NETWORK, "ADMINISTRATOR");
    }
}
