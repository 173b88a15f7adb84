package org.rihla.centre.site;

import java.util.Optional;

/** A module's part of a person's file; the file's page shows all of them in their order. */
public interface FilePanel {

    /** The two columns of a file. */
    enum Column {
        MAIN,
        SIDE
    }

    /**
     * What is shown.
     *
     * @param column which column it stands in
     * @param order its place in the column, smaller first
     * @param template the template, such as {@code placement/panel}; gets {@code f} and {@code m}
     * @param model what the template gets as {@code m}
     */
    record Panel(Column column, int order, String template, Object model) {}

    /** This module's part for a person and a reader, or nothing. */
    Optional<Panel> panel(String person, Visitor visitor);
}
