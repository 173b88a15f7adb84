package org.rihla.centre.employer.work;

import java.util.List;
import java.util.regex.Pattern;
import org.rihla.centre.employer.model.RomeCards;
import org.rihla.centre.imports.CsvRow;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.springframework.stereotype.Component;

/** Reads the table that leads from cards of ROME to ISCO-08 groups. */
@Component
class RomeTable {
    /** The columns by which such a table is known. */
    static final List<String> NEEDED = List.of("rome_code", "isco08_code");

    private static final Pattern CARD = Pattern.compile("[A-N][0-9]{4}");
    private static final Pattern ISCO = Pattern.compile("[0-9]{4}");

    private final RomeCards cards;

    RomeTable(RomeCards cards) {
        this.cards = cards;
    }

    void read(CsvTable table, RowLedger ledger) {
        table.read(NEEDED, ledger, row -> take(row, ledger));
    }

    private void take(CsvRow row, RowLedger ledger) {
        if (!CARD.matcher(row.get("rome_code")).matches()) {
            refuse(row, ledger, "rome_code", "employer.unknown-rome-card");
        } else if (!ISCO.matcher(row.get("isco08_code")).matches()) {
            refuse(row, ledger, "isco08_code", "employer.form-of-isco");
        } else if (cards.write(row.get("rome_code"), row.get("isco08_code"))) {
            ledger.applied(row.file(), row.number());
        } else {
            ledger.unchanged(row.file(), row.number());
        }
    }

    private static void refuse(CsvRow row, RowLedger ledger, String column, String code) {
        ledger.refused(
                row.file(),
                row.number(),
                row.text(),
                Refusal.ofFields("employer.check-fields", List.of(FieldFault.of(column, code))));
    }
}
