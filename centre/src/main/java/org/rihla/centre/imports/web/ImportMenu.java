package org.rihla.centre.imports.web;

import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.rihla.centre.site.EarlyProblem;
import org.rihla.centre.site.MenuEntry;
import org.rihla.centre.site.OwnTransactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
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

    /**
     * A request that says itself that it is too large is answered before anything of it is read.
     */
    @Bean
    FilterRegistrationBean<Filter> tooLarge(
            @Value("${rihla.imports.max-megabytes:256}") long megabytes) {
        long most = DataSize.ofMegabytes(megabytes + AROUND_THE_FILE).toBytes();
        Filter first =
                (request, response, chain) -> {
                    if (request.getContentLengthLong() > most) {
                        EarlyProblem.answerUnread(
                                (HttpServletRequest) request,
                                (HttpServletResponse) response,
                                HttpStatus.CONTENT_TOO_LARGE,
                                "site.too-large");
                    } else {
                        chain.doFilter(request, response);
                    }
                };
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(first);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    MenuEntry importsEntry() {
        return MenuEntry.of("imports.title", "/imports", LAST, "ADMINISTRATOR", "DIVISION");
    }
}
