package org.rihla.centre.site;

import java.util.Set;

/**
 * One entry of the menu; a module offers each as a bean.
 *
 * @param key the message with its words
 * @param path where it leads; pages below this path belong to it
 * @param order its place, smaller first; the same in every language
 * @param roles the codes of the roles that see it; {@link #PUBLIC} for pages before sign-in
 */
public record MenuEntry(String key, String path, int order, Set<String> roles) {
    /** The role of somebody who has not signed in. */
    public static final String PUBLIC = "PUBLIC";

    /** Keeps a copy of the roles. */
    public MenuEntry {
        roles = Set.copyOf(roles);
    }

    /** An entry for some roles. */
    public static MenuEntry of(String key, String path, int order, String... roles) {
        return new MenuEntry(key, path, order, Set.of(roles));
    }
}
