package org.rihla.law.clocks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The working calendars of the countries we deal with, from the dated list {@code holidays.csv}
 * beside this class: feasts of fixed date, those that follow Easter, those of the moon.
 *
 * <p>Local feasts are not in it; a centre adds them with {@link WorkingCalendar#with}. A feast of
 * the moon is estimated until it is announced.
 */
public final class Calendars {
    private static final Map<String, WorkingCalendar> ALL = HolidayFile.shipped();

    /**
     * Spain: national feasts, with Maundy Thursday as most regions (Andalusia among them) keep it.
     */
    public static final WorkingCalendar SPAIN = known("ES");

    /** Andalusia: Spain's feasts, 28 February, and Sundays moved to Monday by yearly decree. */
    public static final WorkingCalendar ANDALUSIA = known("ES-AN");

    /** Morocco: civil feasts, and the religious ones estimated until they are announced. */
    public static final WorkingCalendar MOROCCO = known("MA");

    /** France, metropolitan. */
    public static final WorkingCalendar FRANCE = known("FR");

    /** Italy. */
    public static final WorkingCalendar ITALY = known("IT");

    /** Portugal. */
    public static final WorkingCalendar PORTUGAL = known("PT");

    private Calendars() {}

    /**
     * The calendar with that short name ({@code ES}, {@code ES-AN}, {@code MA}, {@code FR}, {@code
     * IT}, {@code PT}).
     */
    public static Optional<WorkingCalendar> named(String name) {
        return Optional.ofNullable(ALL.get(name.strip().toUpperCase(Locale.ROOT)));
    }

    /** The short names, in alphabetical order. */
    public static Collection<String> names() {
        return ALL.keySet();
    }

    private static WorkingCalendar known(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }
}
