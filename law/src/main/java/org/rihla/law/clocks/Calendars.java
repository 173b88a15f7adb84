package org.rihla.law.clocks;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rihla.law.clocks.Holiday.AroundEaster;
import org.rihla.law.clocks.Holiday.Fixed;

/**
 * The working calendars of the countries we deal with: feasts of fixed date and those that follow
 * Easter.
 *
 * <p>Feasts that a region moves, local feasts and the lunar feasts are not computable here; a
 * centre adds them with {@link WorkingCalendar#with}.
 */
public final class Calendars {
    private static final int GOOD_FRIDAY = -2;
    private static final int MAUNDY_THURSDAY = -3;
    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;
    private static final int CORPUS_CHRISTI = 60;

    /**
     * Spain: national feasts, with Maundy Thursday as most regions (Andalusia among them) keep it.
     */
    public static final WorkingCalendar SPAIN =
            WorkingCalendar.of(
                    "ES",
                    join(
                            fixed(
                                    "01-01", "01-06", "05-01", "08-15", "10-12", "11-01", "12-06",
                                    "12-08", "12-25"),
                            MAUNDY_THURSDAY,
                            GOOD_FRIDAY));

    /** Andalusia: Spain's feasts and 28 February. */
    public static final WorkingCalendar ANDALUSIA = andalusia();

    /** Morocco: civil feasts of fixed date; the religious ones are added once announced. */
    public static final WorkingCalendar MOROCCO = WorkingCalendar.of("MA", morocco());

    /** France, metropolitan. */
    public static final WorkingCalendar FRANCE =
            WorkingCalendar.of(
                    "FR",
                    join(
                            fixed(
                                    "01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11",
                                    "12-25"),
                            EASTER_MONDAY,
                            ASCENSION,
                            WHIT_MONDAY));

    /** Italy. */
    public static final WorkingCalendar ITALY =
            WorkingCalendar.of(
                    "IT",
                    join(
                            fixed(
                                    "01-01", "01-06", "04-25", "05-01", "06-02", "08-15", "11-01",
                                    "12-08", "12-25", "12-26"),
                            EASTER_MONDAY));

    /** Portugal. */
    public static final WorkingCalendar PORTUGAL =
            WorkingCalendar.of(
                    "PT",
                    join(
                            fixed(
                                    "01-01", "04-25", "05-01", "06-10", "08-15", "10-05", "11-01",
                                    "12-01", "12-08", "12-25"),
                            GOOD_FRIDAY,
                            CORPUS_CHRISTI));

    private Calendars() {}

    /**
     * The calendar with that short name ({@code ES}, {@code ES-AN}, {@code MA}, {@code FR}, {@code
     * IT}, {@code PT}).
     */
    public static Optional<WorkingCalendar> named(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        return Stream.of(SPAIN, ANDALUSIA, MOROCCO, FRANCE, ITALY, PORTUGAL)
                .filter(calendar -> calendar.name().equals(wanted))
                .findFirst();
    }

    private static WorkingCalendar andalusia() {
        List<Holiday> all = new ArrayList<>(SPAIN.holidays());
        all.addAll(fixed("02-28"));
        return WorkingCalendar.of("ES-AN", all);
    }

    private static List<Holiday> morocco() {
        List<Holiday> all =
                new ArrayList<>(
                        fixed(
                                "01-01", "01-11", "05-01", "07-30", "08-14", "08-20", "08-21",
                                "11-06", "11-18"));
        all.add(new Fixed(MonthDay.of(1, 14), 2024));
        all.add(new Fixed(MonthDay.of(10, 31), 2026));
        return all;
    }

    private static List<Holiday> fixed(String... monthsAndDays) {
        List<Holiday> all = new ArrayList<>();
        for (String monthAndDay : monthsAndDays) {
            all.add(new Fixed(MonthDay.parse("--" + monthAndDay), 0));
        }
        return all;
    }

    private static List<Holiday> join(List<Holiday> fixed, int... daysAfterEaster) {
        List<Holiday> all = new ArrayList<>(fixed);
        for (int days : daysAfterEaster) {
            all.add(new AroundEaster(days));
        }
        return all;
    }
}
