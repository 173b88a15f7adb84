package org.rihla.centre.employer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What {@link OffersOffice} starts; it stands in a test so that no other context finds it. */
@OffersOffice
class OffersOfficeTests {
    @Autowired JdbcClient jdbc;

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {
                "org.rihla.centre.time",
                "org.rihla.centre.site",
                "org.rihla.centre.access",
                "org.rihla.centre.imports",
                "org.rihla.centre.network",
                "org.rihla.centre.programme",
                "org.rihla.centre.employer"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.CUSTOM,
                            classes = TypeExcludeFilter.class))
    static class Modules {}

    @Test
    void standsWithTheStarterSetOfOccupations() {
        assertThat(
                        jdbc.sql("select count(*) from programme.isco_group_name")
                                .query(Long.class)
                                .single())
                .isPositive();
    }
}
