package org.rihla.centre.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives the centre its clock, in the time zone of the employment service. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    @ConditionalOnProperty(name = "rihla.demo", havingValue = "false", matchIfMissing = true)
    Clock clock(@Value("${rihla.zone:Africa/Casablanca}") ZoneId zone) {
        return Clock.system(zone);
    }

    @Bean
    @ConditionalOnProperty(name = "rihla.demo", havingValue = "true")
    SandboxClock sandboxClock(
            @Value("${rihla.zone:Africa/Casablanca}") ZoneId zone, JdbcClient jdbc) {
        return new SandboxClock(Clock.system(zone), new StoredOffset(jdbc));
    }
}
