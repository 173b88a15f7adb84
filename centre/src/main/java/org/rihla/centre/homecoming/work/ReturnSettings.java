package org.rihla.centre.homecoming.work;

import org.rihla.centre.homecoming.Returns.ReturnRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for returns as long as nobody has set anything for the season (R5).
 *
 * @param calendar whose working days count
 * @param months how long after the end a return may be reported; one month is certain only for the
 *     former regime, so confirm it with the current order
 */
@ConfigurationProperties("rihla.returns")
public record ReturnSettings(@DefaultValue("ES") String calendar, @DefaultValue("1") int months) {

    ReturnRules rules() {
        return new ReturnRules(calendar, months);
    }
}
