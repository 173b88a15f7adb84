package org.rihla.centre.homecoming.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rihla.centre.access.Actor;
import org.rihla.centre.homecoming.ReturnClass;
import org.rihla.centre.homecoming.Returns;
import org.rihla.centre.homecoming.Returns.ReturnView;
import org.rihla.centre.programme.SeasonId;
import org.springframework.stereotype.Component;

/** Those who have left and whose time to report it ends within a week. */
@Component
class SoonDue {
    private static final int DAYS = 7;

    private final Returns returns;
    private final Clock clock;

    SoonDue(Returns returns, Clock clock) {
        this.returns = returns;
        this.clock = clock;
    }

    List<ReturnView> of(Actor actor, SeasonId season) {
        LocalDate horizon = LocalDate.now(clock).plusDays(DAYS);
        return returns.list(actor, season, ReturnClass.DUE).stream()
                .filter(view -> view.exitedOn() != null && !view.legalDeadline().isAfter(horizon))
                .toList();
    }
}
