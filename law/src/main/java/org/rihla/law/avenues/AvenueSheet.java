package org.rihla.law.avenues;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.law.MessageKey;
import org.rihla.law.eligibility.Avenue;

/**
 * All that is told of one legal avenue.
 *
 * @param avenue id, country, instrument, days in force, certainty and conditions
 * @param names what it is called, by language: ar, fr, es, en
 * @param purpose what one goes for
 * @param article articles of the instrument
 * @param source where the text can be read
 * @param duration how long one may stay
 * @param processing filing, decision, silence, fee
 * @param quota the contingent it is limited by, or null
 * @param rights what comes with it
 * @param appeal where an answer can be contested
 * @param supersededBy id of the avenue that follows, or null
 * @param vectors vectors that test it, by id
 * @param review who stands behind it
 */
public record AvenueSheet(
        Avenue avenue,
        Map<String, String> names,
        Purpose purpose,
        String article,
        String source,
        Duration duration,
        Processing processing,
        @Nullable String quota,
        List<MessageKey> rights,
        MessageKey appeal,
        @Nullable String supersededBy,
        List<String> vectors,
        Review review) {
    /** Days after which an avenue that nobody has checked is told as stale (our own decision). */
    public static final int FRESH_DAYS = 180;

    public AvenueSheet {
        names = Map.copyOf(names);
        rights = List.copyOf(rights);
        vectors = List.copyOf(vectors);
    }

    /** The avenue's id. */
    public String id() {
        return avenue.id();
    }

    /** Whether it is told to people as the law of that day. */
    public boolean toldOn(LocalDate day) {
        return review.state().told() && avenue.inForceOn(day);
    }

    /** Whether nobody has checked it for {@link #FRESH_DAYS} days. */
    public boolean staleOn(LocalDate day) {
        return staleOn(day, FRESH_DAYS);
    }

    /** The same where a service has set another number of days. */
    public boolean staleOn(LocalDate day, int freshDays) {
        LocalDate checked = review.lastCheckedOn();
        return checked == null || day.isAfter(checked.plusDays(freshDays));
    }

    /** The same avenue in another review. */
    public AvenueSheet with(Review other) {
        return new AvenueSheet(
                avenue,
                names,
                purpose,
                article,
                source,
                duration,
                processing,
                quota,
                rights,
                appeal,
                supersededBy,
                vectors,
                other);
    }
}
