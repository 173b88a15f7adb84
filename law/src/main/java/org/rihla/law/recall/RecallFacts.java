package org.rihla.law.recall;

import java.time.LocalDate;
import java.util.Set;

/**
 * What decides about one recall.
 *
 * @param authorisation the authorisation of several years
 * @param start first day of work of the recall
 * @param end last day of work of the recall
 * @param contractEmployer id of the employer of the contract
 * @param askingEmployer id of the employer who recalls
 * @param seasonsWorked seasons worked under this contract so far
 * @param marks what is established
 */
public record RecallFacts(
        Authorisation authorisation,
        LocalDate start,
        LocalDate end,
        String contractEmployer,
        String askingEmployer,
        int seasonsWorked,
        Set<RecallMark> marks) {

    public RecallFacts {
        marks = Set.copyOf(marks);
    }

    /** Whether this is established. */
    public boolean has(RecallMark mark) {
        return marks.contains(mark);
    }
}
