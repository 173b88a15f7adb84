package org.rihla.centre.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** A clock of a demonstration: it ticks like the real one, but at a day that somebody has set. */
public final class SandboxClock extends Clock {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxClock.class);
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

    /** Takes over what another server of the same centre may have set. */
    void refresh() {
        try {
            offset = stored.read();
        } catch (DataAccessException e) {
            LOG.debug("The day cannot be asked for while the database is away", e);
        }
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
