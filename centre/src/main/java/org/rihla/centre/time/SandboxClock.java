package org.rihla.centre.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock of a demonstration: it ticks like the real one, but at a day that somebody has set. */
public final class SandboxClock extends Clock {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Clock real;
    private final StoredOffset stored;
    private volatile Duration offset;

    SandboxClock(Clock real, StoredOffset stored) {
        this.real = real;
        this.stored = stored;
        this.offset = stored.read();
    }

    /** Moves to nine in the morning of a day; in a sandbox a day may also come back. */
    public void moveTo(LocalDate day) {
        Instant target = day.atTime(MORNING).atZone(getZone()).toInstant();
        Duration moved = Duration.ofSeconds(Duration.between(real.instant(), target).toSeconds());
        stored.write(moved);
        offset = moved;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }
}
