package org.rihla.centre.time;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the season twin move the day of a demonstration; there is no such door in a real centre. */
@RestController
@RequestMapping("/api/v1/sandbox/clock")
@ConditionalOnProperty(name = "rihla.demo", havingValue = "true")
class SandboxClockRest {
    private final SandboxClock clock;

    SandboxClockRest(SandboxClock clock) {
        this.clock = clock;
    }

    /** The day to move to. */
    record Day(LocalDate today) {}

    @PutMapping
    Day move(@RequestBody Day day) {
        clock.moveTo(day.today());
        return new Day(LocalDate.now(clock));
    }
}
