package org.rihla.law.sameperson;

import java.util.List;
import java.util.Map;
import org.rihla.law.Finding;

/**
 * How alike two files are.
 *
 * @param score sum of the points
 * @param outcome what to do
 * @param points points per equal field
 * @param hints what to tell the officer
 */
public record Likeness(
        int score, Outcome outcome, Map<Field, Integer> points, List<Finding> hints) {

    /** What to do with a new file. */
    public enum Outcome {
        /** Stop and ask: is it the same person? */
        BLOCK_AND_ASK,
        /** Create it, with a task for a second look. */
        REVIEW,
        /** Create it. */
        NEW
    }

    /** The fields compared. */
    public enum Field {
        CIN,
        PASSPORT,
        BIRTH,
        NAME,
        COMMUNE,
        PHONE
    }

    public Likeness {
        points = Map.copyOf(points);
        hints = List.copyOf(hints);
    }
}
