package org.rihla.centre.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Form;
import org.springframework.stereotype.Component;

/** Finds the calculator that is asked for; pages and programs ask the same ones. */
@Component
public class PublicCalculators {
    private final List<Calculator> calculators;
    private final LegalWays ways;
    private final Clock clock;

    PublicCalculators(List<Calculator> calculators, LegalWays ways, Clock clock) {
        this.calculators = List.copyOf(calculators);
        this.ways = ways;
        this.clock = clock;
    }

    /** All but those of the legal ways, which are told day by day. */
    public List<Calculator> all() {
        return calculators;
    }

    /**
     * The calculator at a path.
     *
     * @throws NotFound if there is none
     */
    public Calculator named(String path) {
        return calculators.stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
    }

    /**
     * The calculator of a legal way, by the law of the day that stands in the form.
     *
     * @throws NotFound if the way is told neither for that day nor today
     */
    public Calculator way(String id, Form form) {
        return ways.asked(id, form, today()).orElseThrow(() -> new NotFound("page"));
    }

    /** The calculators of all legal ways that are told today. */
    public List<WayCalculator> waysToday() {
        return ways.toldOn(today()).stream()
                .map(sheet -> new WayCalculator(sheet, ways.freshDays()))
                .toList();
    }

    /** The day of an answer. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
