package org.rihla.centre.site.parts;

import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;

/**
 * A card on the worker's page: icon, two to four words, one short sentence, a recording to listen
 * to.
 *
 * @param look the colour behind the icon
 * @param icon the icon
 * @param title two to four words
 * @param sentence one short sentence
 * @param href where it leads
 * @param listen a recording of it, or null where there is none yet
 */
public record Card(
        Look look, Icon icon, Text title, Text sentence, String href, @Nullable String listen) {

    /** The colour behind the icon. */
    public enum Look {
        SEA(""),
        OK(" r-ico--ok"),
        SUN(" r-ico--sun"),
        PLUM(" r-ico--plum");

        private final String css;

        Look(String css) {
            this.css = css;
        }

        /** The class of an icon of this look, with a blank before it. */
        public String css() {
            return css;
        }
    }
}
