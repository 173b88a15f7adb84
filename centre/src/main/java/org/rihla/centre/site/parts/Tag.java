package org.rihla.centre.site.parts;

import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;

/**
 * A state as words, icon and colour, in this order of importance.
 *
 * @param tone what kind of state
 * @param icon the icon
 * @param text the words
 */
public record Tag(Tone tone, Icon icon, Text text) {

    /** Done, in order. */
    public static Tag ok(Text text) {
        return new Tag(Tone.OK, Icon.CHECK, text);
    }

    /** To do, or late: with a clock. */
    public static Tag waiting(Text text) {
        return new Tag(Tone.WAIT, Icon.CLOCK, text);
    }

    /** In motion. */
    public static Tag going(Text text) {
        return new Tag(Tone.GO, Icon.FLAG, text);
    }

    /** Closed, or not this time; blames nobody. */
    public static Tag no(Text text) {
        return new Tag(Tone.NO, Icon.NO, text);
    }

    /** Not yet. */
    public static Tag later(Text text) {
        return new Tag(Tone.NEUTRAL, Icon.LATER, text);
    }

    /** Protection of a person, or a step that cannot be undone; nothing else. */
    public static Tag harm(Text text) {
        return new Tag(Tone.HARM, Icon.SHIELD, text);
    }
}
