package org.rihla.centre.time;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives the centre its clock, in the time zone of the employment service. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    @ConditionalOnProperty(name = "rihla.demo", havingValue = "false", matchIfMissing = true)
    Clock clock(
            @Value("${rihla.zone:Africa/Casablanca}") ZoneId zone,
            @Value("${rihla.any-purpose:false}") boolean anyPurpose,
            ObjectProvider<JdbcClient> jdbc) {
        if (!anyPurpose) {
            // Some tests have a clock and no database.
            jdbc.ifAvailable(found -> Purpose.keep(found, false));
        }
        return Clock.system(zone);
    }

    @Bean
    @ConditionalOnProperty(name = "rihla.demo", havingValue = "true")
    SandboxClock sandboxClock(
            @Value("${rihla.zone:Africa/Casablanca}") ZoneId zone, JdbcClient jdbc) {
        Purpose.keep(jdbc, true);
        return new SandboxClock(Clock.system(zone), new StoredOffset(jdbc));
    }

    /** Several servers on one database keep one day: each asks it before it answers. */
    @Bean
    @ConditionalOnProperty(name = "rihla.demo", havingValue = "true")
    FilterRegistrationBean<Filter> sharedDay(
            SandboxClock clock, @Value("${RIHLA_DATABASE_URL:}") String shared) {
        Filter asking =
                (request, response, chain) -> {
                    clock.refresh();
                    chain.doFilter(request, response);
                };
        var registration = new FilterRegistrationBean<>(asking);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setEnabled(!shared.isEmpty());
        return registration;
    }
}
