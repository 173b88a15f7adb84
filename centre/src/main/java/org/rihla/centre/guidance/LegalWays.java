package org.rihla.centre.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.programme.AvenueVersion;
import org.rihla.centre.programme.LegalAvenues;
import org.rihla.centre.site.Form;
import org.rihla.law.avenues.AvenueSheet;
import org.springframework.stereotype.Component;

/**
 * The legal ways to go that people are told of on a day: what two officers have published in this
 * centre, read for every question, so that a change of law is answered at once.
 */
@Component
public class LegalWays {
    private final LegalAvenues avenues;

    LegalWays(LegalAvenues avenues) {
        this.avenues = avenues;
    }

    /** What is told as the law of that day. */
    public List<AvenueSheet> toldOn(LocalDate day) {
        return avenues.toldOn(day).stream().map(AvenueVersion::sheet).toList();
    }

    /** Days after which a way that nobody has compared with the law is told as stale. */
    public int freshDays() {
        return avenues.freshDays();
    }

    /**
     * The calculator of a way, by its version of the day on which work is to begin; where it is not
     * told for that day, by the version of today, which then says so. Nothing where neither is.
     */
    public Optional<WayCalculator> asked(String id, Form form, LocalDate today) {
        LocalDate start = new Typed(form).dayOrNull(WayQuestions.START);
        return Optional.ofNullable(start)
                .flatMap(day -> avenues.told(id, day))
                .or(() -> avenues.told(id, today))
                .map(version -> new WayCalculator(version.sheet(), freshDays()));
    }
}
