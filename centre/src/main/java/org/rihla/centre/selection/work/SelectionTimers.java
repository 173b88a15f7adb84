package org.rihla.centre.selection.work;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every five minutes for what has become due by silence. */
@Component
class SelectionTimers {
    private final Silence silence;
    private final OverrideDesk overrides;

    SelectionTimers(Silence silence, OverrideDesk overrides) {
        this.silence = silence;
        this.overrides = overrides;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT5M")
    void hear() {
        silence.hear();
        overrides.expire();
    }
}
