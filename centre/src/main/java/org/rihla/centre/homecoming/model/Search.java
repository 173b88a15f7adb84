package org.rihla.centre.homecoming.model;

import java.util.EnumSet;
import java.util.Set;
import org.rihla.centre.homecoming.Returns.Source;
import org.rihla.law.returns.ReturnSource;

/**
 * What was done to hear of somebody.
 *
 * @param calls calls made
 * @param silent sources that know of no exit
 */
public record Search(int calls, Set<Source> silent) {
    /** Nothing yet. */
    public static final Search NONE = new Search(0, Set.of());

    /** Keeps a copy. */
    public Search {
        silent = Set.copyOf(silent);
    }

    /** The silent sources as the law knows them. */
    public Set<ReturnSource> silentByLaw() {
        Set<ReturnSource> known = EnumSet.noneOf(ReturnSource.class);
        for (Source source : silent) {
            if (source != Source.CALL) {
                known.add(ReturnSource.valueOf(source.name()));
            }
        }
        return known;
    }
}
