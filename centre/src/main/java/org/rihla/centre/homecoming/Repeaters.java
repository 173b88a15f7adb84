package org.rihla.centre.homecoming;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Refusal;

/**
 * An employer names in a file whom it calls again (C2, C28): the columns {@code number} (of the
 * file, of an earlier register or of a journey), {@code name} and, if known, {@code last_season}.
 *
 * <p>Naming does not decide who has the right to be recalled: the law's order stays as it is, and
 * who is on the list and not named stays on it.
 */
public interface Repeaters {

    /** The most rows in one file. */
    int MOST_ROWS = 1000;

    /** What a row came to. */
    enum Outcome {
        /** Entitled and on the recall list. */
        MATCHED,
        /** The same, and named before. */
        ALREADY_NAMED,
        /** Not on the list, or left out, with the reason. */
        NOT_ENTITLED,
        /** Nobody with this number has worked for the employer, or the name is another one. */
        UNKNOWN
    }

    /**
     * A row with its answer.
     *
     * @param row the number that a spreadsheet shows; the header is row 1
     * @param text the row as it stood
     * @param recall her line on the recall list, if she matched
     * @param why why not, if she did not
     */
    record RowView(
            long row,
            String text,
            Outcome outcome,
            @Nullable String recall,
            @Nullable Refusal why) {}

    /** What became of a file, row by row. */
    record NamingReport(EmployerId employer, SeasonId season, List<RowView> rows) {
        /** Keeps a copy of the rows. */
        public NamingReport {
            rows = List.copyOf(rows);
        }

        /** How many rows came to this. */
        public long count(Outcome outcome) {
            return rows.stream().filter(row -> row.outcome() == outcome).count();
        }
    }

    /** What the file would come to; nothing is changed. */
    Answer<NamingReport> preview(
            Actor actor, EmployerId employer, SeasonId season, ImportFiles files);

    /** Notes that those who match were named by their employer. */
    Answer<NamingReport> name(Actor actor, EmployerId employer, SeasonId season, ImportFiles files);

    /** Who was named for the lists made from a season, within the actor's reach. */
    Set<PersonId> named(Actor actor, SeasonId season);
}
