package org.rihla.centre.site.parts;

import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;

/**
 * A line of a task list: the number leads to exactly the rows that it counts.
 *
 * @param count how many, or null where an icon stands instead
 * @param icon what stands in place of a number, or null
 * @param title the words of the link, written so that they fit any number
 * @param href the list that is counted
 * @param tag the most pressing state among them, or null
 * @param why one sentence
 */
public record Task(
        @Nullable Long count,
        @Nullable Icon icon,
        Text title,
        String href,
        @Nullable Tag tag,
        Text why) {

    /** A line with a number. */
    public static Task counted(long count, Text title, String href, @Nullable Tag tag, Text why) {
        return new Task(count, null, title, href, tag, why);
    }

    /** A line about one thing. */
    public static Task single(Icon icon, Text title, String href, @Nullable Tag tag, Text why) {
        return new Task(null, icon, title, href, tag, why);
    }
}
