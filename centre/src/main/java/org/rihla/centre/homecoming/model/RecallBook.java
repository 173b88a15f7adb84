package org.rihla.centre.homecoming.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.homecoming.model.Recall.RecallList;
import org.rihla.centre.programme.SeasonId;

/** Where recall lists are kept. */
public interface RecallBook {

    /** The list of an employer after a season, locked until the transaction ends. */
    Optional<RecallList> lockList(SeasonId season, EmployerId employer);

    /** Keeps a new list, or other posts of a list that nobody was told of yet. */
    void keep(RecallList list, LocalDate madeOn, String by);

    /** Replaces the lines of a list. */
    void replaceLines(RecallList list, List<Recall> lines);

    /** The lines of a list, in order. */
    List<Recall> lines(RecallList list);

    /** The lines of the employer's latest list from an earlier season, in order. */
    List<Recall> lastLines(EmployerId employer, SeasonId before);

    /** One line, locked until the transaction ends. */
    Optional<Recall> lock(String id);

    /** One line. */
    Optional<Recall> find(String id);

    /**
     * Writes a line over its earlier version.
     *
     * @throws org.rihla.centre.shared.StaleVersion if somebody else was quicker
     */
    Recall update(Recall moved);

    /**
     * The lines of all lists from a season, by employer and order.
     *
     * @param agencies only people of these agencies; all if absent
     * @param employer only this employer's; all if absent
     */
    List<Recall> list(SeasonId season, @Nullable Set<String> agencies, @Nullable String employer);

    /** A person's recalls, the latest first. */
    List<Recall> ofPerson(PersonId person);
}
