package org.rihla.centre.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The front office stands without the business modules behind it. */
@FrontOffice
class FrontOfficeTests {
    @Autowired JdbcClient jdbc;

    /** What is started. It is nested in a test so that the whole server does not scan it. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {
                "org.rihla.centre.time",
                "org.rihla.centre.site",
                "org.rihla.centre.access",
                "org.rihla.centre.imports",
                "org.rihla.centre.network"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.CUSTOM,
                            classes = TypeExcludeFilter.class))
    static class Modules {}

    @Test
    void standsWithItsOwnTablesFilled() {
        assertThat(jdbc.sql("select count(*) from network.agency").query(Long.class).single())
                .isPositive();
    }
}
