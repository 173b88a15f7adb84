package org.rihla.centre.employer.work;

import java.util.ArrayList;
import java.util.List;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.employer.OfferUploads;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Imports.RefusedRow;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.imports.UnusableFile;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Refusal;
import org.springframework.stereotype.Service;

@Service
class OfferUploadWork implements OfferUploads {
    private final OfferFile table;

    OfferUploadWork(OfferFile table) {
        this.table = table;
    }

    @Override
    public Answer<UploadReport> take(Actor actor, ImportFiles files) {
        actor.needs(Right.FILE_OFFERS);
        if (files.names().isEmpty()) {
            return Answer.refused("imports.no-files");
        }
        Tally tally = new Tally();
        try {
            for (String name : files.names()) {
                table.read(actor, CsvTable.of(files, name), tally);
            }
        } catch (UnusableFile unusable) {
            return new Answer.Refused<>(unusable.refusal());
        }
        return Answer.of(tally.report());
    }

    /** Counts what became of the rows of one upload. */
    private static final class Tally implements RowLedger {
        private final List<RefusedRow> refused = new ArrayList<>();
        private int applied;
        private int unchanged;

        @Override
        public void applied(String file, long row) {
            applied++;
        }

        @Override
        public void unchanged(String file, long row) {
            unchanged++;
        }

        @Override
        public void refused(String file, long row, String text, Refusal why) {
            refused.add(new RefusedRow(file, row, text, why));
        }

        UploadReport report() {
            int read = applied + unchanged + refused.size();
            return new UploadReport(read, applied, unchanged, refused);
        }
    }
}
