package org.rihla.centre.site.parts;

import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;

/**
 * A link that looks like a button.
 *
 * @param text a verb and its object
 * @param href where it leads
 * @param icon an icon, or null
 */
public record Action(Text text, String href, @Nullable Icon icon) {

    /** A button without an icon. */
    public static Action of(Text text, String href) {
        return new Action(text, href, null);
    }
}
