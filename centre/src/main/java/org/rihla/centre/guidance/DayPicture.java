package org.rihla.centre.guidance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.rihla.centre.site.Text;

/**
 * A picture of days, month by month, in shapes without text: the page puts the words beside it.
 *
 * @param caption what is shown
 * @param months the months, the first one first
 */
public record DayPicture(Text caption, List<Month> months) {
    private static final int CELL = 10;
    private static final int WEEK = 7;
    private static final int LONGEST_MONTH = 31;

    /** How the days of a month are laid out. */
    public enum Layout {
        /** A line of days: for long stays. */
        STRIP,
        /** Weeks below each other: for weekends and feasts. */
        WEEKS
    }

    /**
     * One month.
     *
     * @param month which
     * @param width of the drawing
     * @param height of the drawing
     * @param shapes the path of each kind of day
     * @param counts how many days there are of each kind
     */
    public record Month(
            YearMonth month,
            int width,
            int height,
            Map<DayMark, String> shapes,
            Map<DayMark, Integer> counts) {}

    /** Keeps a copy of the months. */
    public DayPicture {
        months = List.copyOf(months);
    }

    static DayPicture of(Text caption, Layout layout, Map<LocalDate, DayMark> days) {
        NavigableMap<YearMonth, NavigableMap<LocalDate, DayMark>> byMonth = new TreeMap<>();
        days.forEach((day, mark) ->
                byMonth.computeIfAbsent(YearMonth.from(day), _ -> new TreeMap<>()).put(day, mark));
        List<Month> months = new ArrayList<>();
        byMonth.forEach((month, marks) -> months.add(month(month, layout, marks)));
        return new DayPicture(caption, months);
    }

    /** The kinds of day that the picture shows. */
    public List<DayMark> key() {
        return java.util.Arrays.stream(DayMark.values())
                .filter(mark -> months.stream().anyMatch(m -> m.counts().containsKey(mark)))
                .toList();
    }

    private static Month month(
            YearMonth month, Layout layout, NavigableMap<LocalDate, DayMark> marks) {
        Map<DayMark, StringBuilder> shapes = new EnumMap<>(DayMark.class);
        Map<DayMark, Integer> counts = new EnumMap<>(DayMark.class);
        int columns = layout == Layout.WEEKS ? WEEK : LONGEST_MONTH;
        int firstRow = cell(marks.firstKey(), layout) / columns;
        int rows = cell(marks.lastKey(), layout) / columns - firstRow + 1;
        marks.forEach((day, mark) -> {
            int cell = cell(day, layout) - firstRow * columns;
            shapes.computeIfAbsent(mark, _ -> new StringBuilder())
                    .append(mark.shape(cell % columns * CELL, cell / columns * CELL));
            counts.merge(mark, 1, Integer::sum);
        });
        Map<DayMark, String> paths = new EnumMap<>(DayMark.class);
        shapes.forEach((mark, path) -> paths.put(mark, path.toString()));
        return new Month(month, columns * CELL, rows * CELL, paths, counts);
    }

    /** The place of a day in its month, weeks beginning on Monday. */
    private static int cell(LocalDate day, Layout layout) {
        int before = day.withDayOfMonth(1).getDayOfWeek().getValue() - 1;
        return day.getDayOfMonth() - 1 + (layout == Layout.WEEKS ? before : 0);
    }
}
