package org.rihla.centre.selection.work;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.imports.CsvRow;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Importer;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.Fate;
import org.rihla.centre.selection.Applications.Taken;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes down a heap of paper forms that somebody has typed; the format is written in {@code
 * docs/formats/expressions.csv.md}. A form counts from the time stamped at collection (C13).
 */
@Component
class ExpressionImporter implements Importer {
    private static final List<String> NEEDED = List.of("call", "person", "collected_at", "witness");

    private final Applications applications;
    private final CallBook calls;
    private final Clock clock;
    private final TransactionTemplate row;

    ExpressionImporter(
            Applications applications,
            CallBook calls,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.applications = applications;
        this.calls = calls;
        this.clock = clock;
        this.row = new TransactionTemplate(transactions);
        this.row.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public String kind() {
        return "expressions";
    }

    @Override
    public void read(Actor actor, ImportFiles files, RowLedger ledger) {
        actor.needs(Right.IMPORT);
        actor.needs(Right.WRITE_FILES);
        for (String file : files.names()) {
            CsvTable.of(files, file).read(NEEDED, ledger, line -> take(actor, line, ledger));
        }
    }

    private void take(Actor actor, CsvRow line, RowLedger ledger) {
        Answer<Taken> answer =
                requireNonNull(
                        row.execute(_ ->
                                CollectedRow.read(line, clock).then(read -> apply(actor, read))));
        switch (answer) {
            case Answer.Accepted<Taken>(var taken) -> {
                if (taken.fate() == Fate.ALREADY_THERE) {
                    ledger.unchanged(line.file(), line.number());
                } else {
                    ledger.applied(line.file(), line.number());
                }
            }
            case Answer.Refused<Taken>(var no) ->
                    ledger.refused(line.file(), line.number(), line.text(), no);
        }
    }

    private Answer<Taken> apply(Actor actor, CollectedRow read) {
        Optional<Call> call =
                calls.byCode(read.call()).filter(found -> Reach.reaches(actor, found));
        if (call.isEmpty()) {
            return wrong("call", "selection.unknown-call");
        }
        return applications.expressCollected(actor, call.get().id(), read.person(), read.form());
    }

    private static <T> Answer<T> wrong(String column, String code) {
        return new Answer.Refused<>(
                Refusal.ofFields("selection.check-fields", List.of(FieldFault.of(column, code))));
    }
}
