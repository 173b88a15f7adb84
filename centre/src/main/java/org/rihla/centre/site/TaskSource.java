package org.rihla.centre.site;

import java.util.List;
import java.util.Optional;
import org.rihla.centre.site.parts.NowCard;
import org.rihla.centre.site.parts.Task;

/** What waits for an officer in one module; her landing page collects all of them. */
public interface TaskSource {

    /**
     * A now card and how pressing it is; the landing page shows only the most pressing one.
     *
     * @param urgency smaller is more pressing, for instance the days that are left
     * @param card the card
     */
    record Pressing(int urgency, NowCard card) {}

    /** Her place among the sources, smaller first. */
    int order();

    /** What she can do herself, each line with its count; lines that count zero are left out. */
    List<Task> tasks(Visitor visitor);

    /** What she waits for from others. */
    default List<Task> waiting(Visitor visitor) {
        return List.of();
    }

    /** The one thing to do first, if this module has one. */
    default Optional<Pressing> now(Visitor visitor) {
        return Optional.empty();
    }
}
