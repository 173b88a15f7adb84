package org.rihla.centre.employer.work;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.Employers.Kind;
import org.rihla.centre.employer.Employers.NewEmployer;
import org.rihla.centre.employer.model.Employer;
import org.rihla.centre.employer.model.EmployerBook;
import org.rihla.centre.imports.CsvRow;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Importer;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Imports employers' files for review from our own table; its columns are told in {@code
 * docs/formats/employers.csv.md}. Nobody is accredited by a file.
 */
@Component
class EmployerImporter implements Importer {
    private static final List<String> NEEDED =
            List.of(
                    "legal_name",
                    "tax_id",
                    "country",
                    "municipality",
                    "sector",
                    "kind",
                    "representative",
                    "mandate_until");

    private final Employers employers;
    private final EmployerBook book;

    EmployerImporter(Employers employers, EmployerBook book) {
        this.employers = employers;
        this.book = book;
    }

    @Override
    public String kind() {
        return "employers";
    }

    @Override
    public void read(Actor actor, ImportFiles files, RowLedger ledger) {
        actor.needs(Right.IMPORT);
        for (String name : files.names()) {
            if (name.endsWith(".csv")) {
                CsvTable.of(files, name).read(NEEDED, ledger, row -> take(actor, row, ledger));
            }
        }
    }

    private void take(Actor actor, CsvRow row, RowLedger ledger) {
        List<FieldFault> faults = new ArrayList<>();
        Optional<LocalDate> mandate = day(row.get("mandate_until"));
        if (mandate.isEmpty()) {
            faults.add(FieldFault.of("mandate_until", "shared.not-a-date"));
        }
        Optional<Kind> kind = kind(row.get("kind"));
        if (kind.isEmpty()) {
            faults.add(FieldFault.of("kind", "shared.not-a-choice"));
        }
        if (mandate.isEmpty() || kind.isEmpty()) {
            refuse(row, ledger, Refusal.ofFields("employer.check-fields", faults));
            return;
        }
        NewEmployer facts = facts(row, kind.get(), mandate.get());
        Optional<Employer> known = book.byTaxId(facts.taxId());
        if (known.filter(employer -> saysTheSame(employer.facts(), facts)).isPresent()) {
            ledger.unchanged(row.file(), row.number());
            return;
        }
        switch (employers.file(actor, facts)) {
            case Answer.Accepted<?> _ -> ledger.applied(row.file(), row.number());
            case Answer.Refused<?>(var why) -> refuse(row, ledger, why);
        }
    }

    /** Who has confirmed an employer is often known later than the file; that is no difference. */
    private static boolean saysTheSame(NewEmployer known, NewEmployer told) {
        return new NewEmployer(
                        told.legalName(),
                        told.taxId(),
                        told.country(),
                        told.municipality(),
                        told.sector(),
                        told.kind(),
                        told.representative(),
                        told.mandateUntil(),
                        told.existenceConfirmedBy() == null
                                ? known.existenceConfirmedBy()
                                : told.existenceConfirmedBy())
                .equals(known);
    }

    private static NewEmployer facts(CsvRow row, Kind kind, LocalDate mandate) {
        String confirmed = row.get("existence_confirmed_by");
        return new NewEmployer(
                row.get("legal_name"),
                row.get("tax_id"),
                row.get("country"),
                row.get("municipality"),
                row.get("sector"),
                kind,
                row.get("representative"),
                mandate,
                confirmed.isEmpty() ? null : confirmed);
    }

    private static Optional<Kind> kind(String text) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(text)).findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void refuse(CsvRow row, RowLedger ledger, Refusal why) {
        ledger.refused(row.file(), row.number(), row.text(), why);
    }
}
