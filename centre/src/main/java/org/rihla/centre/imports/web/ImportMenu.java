package org.rihla.centre.imports.web;

import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import org.rihla.centre.site.MenuEntry;
import org.rihla.centre.site.OwnTransactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Where imports stand in the menu, and how their requests are carried out. */
@Configuration(proxyBeanMethods = false)
class ImportMenu {
    private static final int LAST = 40;
    private static final int AROUND_THE_FILE = 8;

    /** Each row is applied by itself; a whole import in one transaction would hold everybody up. */
    @Bean
    OwnTransactions rowsOneByOne() {
        return new OwnTransactions(List.of("/imports", "/api/v1/imports/"));
    }

    /** What may be uploaded at most, everywhere; what is smaller each page says for itself. */
    @Bean
    MultipartConfigElement uploads(
            @Value("${rihla.imports.max-megabytes:256}") long megabytes,
            @Value("${java.io.tmpdir}") String place) {
        MultipartConfigFactory limits = new MultipartConfigFactory();
        limits.setLocation(place);
        limits.setMaxFileSize(DataSize.ofMegabytes(megabytes));
        limits.setMaxRequestSize(DataSize.ofMegabytes(megabytes + AROUND_THE_FILE));
        return limits.createMultipartConfig();
    }

    @Bean
    MenuEntry importsEntry() {
        return MenuEntry.of("imports.title", "/imports", LAST, "ADMINISTRATOR", "DIVISION");
    }
}
