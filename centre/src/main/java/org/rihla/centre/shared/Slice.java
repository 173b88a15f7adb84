package org.rihla.centre.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read forwards by key, so that the last page is as quick as the first.
 *
 * @param rows the rows, in the list's order
 * @param next what to ask for the following rows; absent on the last page
 * @param <T> what a row is
 */
public record Slice<T>(List<T> rows, @Nullable String next) {

    /** Keeps a copy of the rows. */
    public Slice {
        rows = List.copyOf(rows);
    }
}
