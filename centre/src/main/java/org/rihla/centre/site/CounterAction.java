package org.rihla.centre.site;

import java.util.Set;
import org.rihla.centre.site.parts.Action;

/**
 * Something that an officer starts at the counter, as a button on her landing page; a module offers
 * each as a bean.
 *
 * @param order its place, smaller first
 * @param action the button
 * @param roles the codes of the roles that see it
 */
public record CounterAction(int order, Action action, Set<String> roles) {
    /** Keeps a copy of the roles. */
    public CounterAction {
        roles = Set.copyOf(roles);
    }
}
