package org.rihla.centre.site;

import java.util.Optional;

/** A module's part of the public home page, such as the calls that are open. */
public interface HomePart {

    /**
     * What is shown.
     *
     * @param order its place, smaller first
     * @param template the template; gets {@code f} and {@code m}
     * @param model what the template gets as {@code m}
     */
    record Shown(int order, String template, Object model) {}

    /** This module's part, or nothing. */
    Optional<Shown> part();
}
