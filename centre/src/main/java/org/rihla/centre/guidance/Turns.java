package org.rihla.centre.guidance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.rihla.centre.site.TooManyRequests;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Limits how many questions an address may ask a minute: a hall with one line asks freely, a
 * program that hammers waits. Addresses stay in memory for that minute and nowhere else.
 */
@Component
public class Turns {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Beyond so many addresses in one minute somebody is making them up. */
    private static final int MOST_ADDRESSES = 50_000;

    private final Clock clock;
    private final int perMinute;
    private final Map<String, Integer> asked = new HashMap<>();
    private Instant begun = Instant.EPOCH;

    Turns(Clock clock, @Value("${rihla.guidance.questions-per-minute:120}") int perMinute) {
        this.clock = clock;
        this.perMinute = perMinute;
    }

    /**
     * Takes a turn.
     *
     * @throws TooManyRequests if none is left in this minute
     */
    public synchronized void take(String address) {
        Instant now = clock.instant();
        if (Duration.between(begun, now).abs().compareTo(MINUTE) >= 0) {
            asked.clear();
            begun = now;
        }
        if (asked.size() >= MOST_ADDRESSES || asked.merge(address, 1, Integer::sum) > perMinute) {
            throw new TooManyRequests(MINUTE.minus(Duration.between(begun, now).abs()));
        }
    }
}
