package org.rihla.centre.employer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.springframework.stereotype.Component;

/** Which season a page speaks of: the one that was asked for, or the current one. */
@Component
class SeasonAsked {
    private final Seasons seasons;
    private final Clock clock;

    SeasonAsked(Seasons seasons, Clock clock) {
        this.seasons = seasons;
        this.clock = clock;
    }

    Optional<SeasonView> season(@Nullable String code) {
        return code == null || code.isBlank()
                ? seasons.currentOn(LocalDate.now(clock))
                : seasons.byCode(code);
    }
}
