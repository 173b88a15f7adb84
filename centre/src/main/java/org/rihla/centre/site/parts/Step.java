package org.rihla.centre.site.parts;

import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;

/**
 * A step of a timeline, of a path of five icons or of a form in several pages.
 *
 * @param progress done, now or later
 * @param icon what kind of step
 * @param title what happened or will happen
 * @param detail date, place, actor; null where only the title is shown
 */
public record Step(Progress progress, Icon icon, Text title, @Nullable Text detail) {

    /** Where a step stands. */
    public enum Progress {
        DONE(""),
        NOW("is-now"),
        LATER("is-later");

        private final String css;

        Progress(String css) {
            this.css = css;
        }

        /** The class of a step of this kind. */
        public String css() {
            return css;
        }
    }

    /** A step behind us. */
    public static Step done(Icon icon, Text title, @Nullable Text detail) {
        return new Step(Progress.DONE, icon, title, detail);
    }

    /** Where we are. */
    public static Step now(Icon icon, Text title, @Nullable Text detail) {
        return new Step(Progress.NOW, icon, title, detail);
    }

    /** A step ahead. */
    public static Step later(Icon icon, Text title, @Nullable Text detail) {
        return new Step(Progress.LATER, icon, title, detail);
    }
}
