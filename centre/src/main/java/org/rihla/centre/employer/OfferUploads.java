package org.rihla.centre.employer;

import java.util.List;
import org.rihla.centre.access.Actor;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Imports.RefusedRow;
import org.rihla.centre.shared.Answer;

/** Takes in a file of offers from somebody who files offers, such as an employer with twenty. */
public interface OfferUploads {

    /**
     * What became of the rows.
     *
     * @param read rows read, the header not counted
     * @param applied rows that are now offers or corrections
     * @param unchanged rows that said what was already there
     * @param refused rows that were not taken, with their numbers and reasons
     */
    record UploadReport(int read, int applied, int unchanged, List<RefusedRow> refused) {
        /** Keeps a copy. */
        public UploadReport {
            refused = List.copyOf(refused);
        }
    }

    /** Takes in each row that can be taken; refuses files that are not our table of offers. */
    Answer<UploadReport> take(Actor actor, ImportFiles files);
}
