package org.rihla.law.stays;

import java.util.Arrays;
import java.util.List;

/**
 * A set of days as spans in order that neither overlap nor touch, with the days before each span
 * counted once, so that the days between two days cost one search: O(log n).
 *
 * <p>Days are numbers (epoch days): a million persons are counted without a million calendars.
 */
final class DaySpans {
    private final int[] from;
    private final int[] to;
    private final int[] before;
    private final int size;

    private DaySpans(int[] from, int[] to, int size) {
        this.from = from;
        this.to = to;
        this.size = size;
        this.before = new int[size + 1];
        for (int i = 0; i < size; i++) {
            before[i + 1] = before[i] + to[i] - from[i] + 1;
        }
    }

    static DaySpans of(List<Block> blocks) {
        long[] spans = new long[blocks.size()];
        for (int i = 0; i < spans.length; i++) {
            Block block = blocks.get(i);
            spans[i] = span(number(block.from().toEpochDay()), number(block.to().toEpochDay()));
        }
        return joined(spans, spans.length);
    }

    /** A span as one number that sorts by its first day. */
    static long span(int from, int to) {
        return ((long) from << Integer.SIZE) + to;
    }

    static int number(long epochDay) {
        return Math.toIntExact(epochDay);
    }

    /** The spans in any order, joined where they overlap or touch; the array is sorted. */
    static DaySpans joined(long[] spans, int count) {
        Arrays.sort(spans, 0, count);
        int[] from = new int[count];
        int[] to = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            int last = (int) spans[i];
            int first = (int) ((spans[i] - last) >> Integer.SIZE);
            if (size > 0 && first <= to[size - 1] + 1) {
                to[size - 1] = Math.max(to[size - 1], last);
            } else {
                from[size] = first;
                to[size++] = last;
            }
        }
        return new DaySpans(from, to, size);
    }

    /** These days without the others. */
    DaySpans without(DaySpans others) {
        if (others.size == 0) {
            return this;
        }
        long[] left = new long[size + others.size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            int start = from[i];
            for (int j = others.atOrBefore(start); j < others.size; j++) {
                if (j < 0 || others.to[j] < start) {
                    continue;
                }
                if (others.from[j] > to[i]) {
                    break;
                }
                if (others.from[j] > start) {
                    left[count++] = span(start, others.from[j] - 1);
                }
                start = others.to[j] + 1;
            }
            if (start <= to[i]) {
                left[count++] = span(start, to[i]);
            }
        }
        return joined(left, count);
    }

    /** These days and the others. */
    DaySpans with(DaySpans others) {
        long[] all = new long[size + others.size];
        for (int i = 0; i < size; i++) {
            all[i] = span(from[i], to[i]);
        }
        for (int i = 0; i < others.size; i++) {
            all[size + i] = span(others.from[i], others.to[i]);
        }
        return joined(all, all.length);
    }

    int size() {
        return size;
    }

    int from(int i) {
        return from[i];
    }

    int to(int i) {
        return to[i];
    }

    /** The span that begins on that day or last before it; -1 if there is none. O(log n). */
    int atOrBefore(int day) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** How many of the days lie between two days, both counted. O(log n). */
    int between(int first, int last) {
        return upTo(last) - upTo(first - 1);
    }

    private int upTo(int day) {
        int i = atOrBefore(day);
        return i < 0 ? 0 : before[i] + Math.min(day, to[i]) - from[i] + 1;
    }
}
