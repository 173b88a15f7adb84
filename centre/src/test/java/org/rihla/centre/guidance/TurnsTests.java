package org.rihla.centre.guidance;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.rihla.centre.site.TooManyRequests;

/** Who asks too often waits until the minute is over; others do not. */
class TurnsTests {
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final Turns turns = new Turns(clock, 3);

    @Test
    void threeQuestionsAMinuteAreAnsweredAndTheFourthWaits() {
        for (int i = 0; i < 3; i++) {
            turns.take("192.0.2.1");
        }
        assertThatThrownBy(() -> turns.take("192.0.2.1")).isInstanceOf(TooManyRequests.class);
        assertThatCode(() -> turns.take("192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void aMinuteLaterEverythingIsForgotten() {
        for (int i = 0; i < 3; i++) {
            turns.take("192.0.2.1");
        }
        now.updateAndGet(then -> then.plus(Duration.ofMinutes(1)));
        assertThatCode(() -> turns.take("192.0.2.1")).doesNotThrowAnyException();
    }
}
