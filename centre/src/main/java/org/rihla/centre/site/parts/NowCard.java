package org.rihla.centre.site.parts;

import java.util.List;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;

/**
 * The one thing to do next, at the top of a page; never two on one page.
 *
 * @param icon what kind of thing
 * @param when the deadline or "to do now"
 * @param title the verb and the person or number
 * @param effect what follows when it is done
 * @param actions the first is the main button, the others are secondary
 */
public record NowCard(Icon icon, Text when, Text title, Text effect, List<Action> actions) {
    /** Keeps a copy of the actions. */
    public NowCard {
        actions = List.copyOf(actions);
    }
}
