package org.rihla.centre.stay.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.rihla.centre.candidate.NewPerson.Sex;
import org.rihla.centre.employer.Housings.NewHousing;
import org.rihla.centre.stay.Beds.BedView;
import org.rihla.centre.stay.Beds.State;
import org.rihla.centre.stay.Beds.Week;

/**
 * Which beds of a house are free when (C23, bad input: never above capacity).
 *
 * @param house its beds; those for women have the first numbers
 * @param beds every time that one was somebody's
 * @param today a bed that is slept in stays taken until today, whatever was planned
 */
public record BedPlan(NewHousing house, List<BedView> beds, LocalDate today) {
    private static final int DAYS = 7;

    /** Keeps a copy. */
    public BedPlan {
        beds = List.copyOf(beds);
    }

    /** The first bed for women, or for men, that is nobody's on any day from one to another. */
    public OptionalInt free(Sex sex, LocalDate from, LocalDate to) {
        int first = sex == Sex.FEMALE ? 1 : house.bedsWomen() + 1;
        int last = sex == Sex.FEMALE ? house.bedsWomen() : house.beds();
        return IntStream.rangeClosed(first, last)
                .filter(number ->
                        beds.stream()
                                .noneMatch(bed -> bed.number() == number && takes(bed, from, to)))
                .findFirst();
    }

    /** How many beds are somebody's, week by week. */
    public List<Week> weeks() {
        List<BedView> taken = beds.stream().filter(bed -> !end(bed).isBefore(bed.from())).toList();
        if (taken.isEmpty()) {
            return List.of();
        }
        LocalDate first = taken.stream().map(BedView::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = taken.stream().map(this::end).max(LocalDate::compareTo).orElseThrow();
        List<Week> weeks = new ArrayList<>();
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(last); monday = monday.plusDays(DAYS)) {
            weeks.add(new Week(monday, fullest(taken, monday)));
        }
        return weeks;
    }

    private int fullest(List<BedView> taken, LocalDate monday) {
        return monday.datesUntil(monday.plusDays(DAYS))
                .mapToInt(day -> (int) taken.stream().filter(bed -> takes(bed, day, day)).count())
                .max()
                .orElse(0);
    }

    private boolean takes(BedView bed, LocalDate from, LocalDate to) {
        return !bed.from().isAfter(to) && !end(bed).isBefore(from);
    }

    private LocalDate end(BedView bed) {
        LocalDate left = bed.leftOn();
        if (left != null) {
            return left;
        }
        return bed.state() == State.OCCUPIED && today.isAfter(bed.to()) ? today : bed.to();
    }
}
