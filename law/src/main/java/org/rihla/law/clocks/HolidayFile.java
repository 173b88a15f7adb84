package org.rihla.law.clocks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rihla.law.InputCode;
import org.rihla.law.LawDates;
import org.rihla.law.UnusableInput;
import org.rihla.law.clocks.Holiday.AroundEaster;
import org.rihla.law.clocks.Holiday.Between;
import org.rihla.law.clocks.Holiday.Fixed;
import org.rihla.law.clocks.Holiday.Lunar;
import org.rihla.law.clocks.Holiday.Once;
import org.rihla.law.table.Table;

/**
 * Reads the dated list of holidays: calendar, kind, day, first and last year, mark, name, source.
 *
 * <p>Kinds: {@code fixed} (month and day), {@code easter} (days after Easter Sunday), {@code once}
 * (a day), {@code lunar} (month and day of the Hijri calendar), {@code announced} (the day of a
 * lunar feast, named in the next column), {@code include} (all of another calendar above it).
 */
final class HolidayFile {
    /** Morocco usually sights the moon a day after the tables of Umm al-Qura. */
    private static final int SIGHTED_LATER = 1;

    private static final int COLUMNS = 8;

    private HolidayFile() {}

    static Map<String, WorkingCalendar> shipped() {
        try (InputStream in = HolidayFile.class.getResourceAsStream("holidays.csv")) {
            if (in == null) {
                throw new IllegalStateException("holidays.csv is missing from the library");
            }
            return read(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The calendars of a list, by name. */
    static Map<String, WorkingCalendar> read(String text) {
        List<Line> lines = lines(text);
        Map<String, List<Holiday>> holidays = new TreeMap<>();
        for (Line line : lines) {
            List<Holiday> ofCalendar =
                    holidays.computeIfAbsent(line.calendar(), _ -> new ArrayList<>());
            if ("include".equals(line.kind())) {
                ofCalendar.addAll(holidays.getOrDefault(line.day(), List.of()));
            } else {
                ofCalendar.add(line.holiday(announced(line, lines)));
            }
        }
        Map<String, WorkingCalendar> calendars = new TreeMap<>();
        holidays.forEach((name, all) -> calendars.put(name, WorkingCalendar.of(name, all)));
        return Collections.unmodifiableMap(calendars);
    }

    private static List<Line> lines(String text) {
        List<Table.Row> rows = Table.read(text);
        return rows.subList(1, rows.size()).stream()
                .map(row -> {
                    if (row.cells().size() != COLUMNS) {
                        throw new UnusableInput(
                                InputCode.BAD_FILE,
                                "line %d: needs %d cells".formatted(row.line(), COLUMNS));
                    }
                    return new Line(
                            row.cells().get(0),
                            row.cells().get(1),
                            row.cells().get(2),
                            row.cells().get(3),
                            row.cells().get(4),
                            row.line());
                })
                .toList();
    }

    /** The Hijri years for which the day of a lunar feast has been announced. */
    private static Set<Integer> announced(Line feast, List<Line> lines) {
        Set<Integer> years = new HashSet<>();
        for (Line line : lines) {
            if ("announced".equals(line.kind())
                    && line.calendar().equals(feast.calendar())
                    && line.from().equals(feast.day())) {
                // Announced a day before the tables, a new year's day is still that year's.
                LocalDate surely = LawDates.parse(line.day()).plusDays(2);
                years.add(HijrahDate.from(surely).get(ChronoField.YEAR));
            }
        }
        return years;
    }

    private record Line(
            String calendar, String kind, String day, String from, String to, int line) {

        Holiday holiday(Set<Integer> announced) {
            return switch (kind) {
                case "fixed" -> between(new Fixed(monthDay(), 0));
                case "easter" -> between(new AroundEaster(Integer.parseInt(day)));
                case "once", "announced" -> new Once(LawDates.parse(day));
                case "lunar" ->
                        new Lunar(
                                Integer.parseInt(day.substring(0, 2)),
                                Integer.parseInt(day.substring(3)),
                                SIGHTED_LATER,
                                announced);
                default ->
                        throw new UnusableInput(
                                InputCode.BAD_FILE,
                                "line %d: \"%s\" is no kind of holiday".formatted(line, kind));
            };
        }

        private MonthDay monthDay() {
            return MonthDay.parse("--" + day);
        }

        private Holiday between(Holiday holiday) {
            if (from.isEmpty() && to.isEmpty()) {
                return holiday;
            }
            return new Between(
                    holiday,
                    from.isEmpty() ? Year.MIN_VALUE : Integer.parseInt(from),
                    to.isEmpty() ? Year.MAX_VALUE : Integer.parseInt(to));
        }
    }
}
