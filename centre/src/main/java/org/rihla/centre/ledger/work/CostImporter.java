package org.rihla.centre.ledger.work;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.imports.CsvRow;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Importer;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.ledger.Ledger;
import org.rihla.centre.ledger.Ledger.Account;
import org.rihla.centre.ledger.Ledger.Entry;
import org.rihla.centre.ledger.TypedCost;
import org.rihla.centre.ledger.TypedSum;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes down what workers paid from a table, such as a survey at the port (C20); the format is
 * written in {@code docs/formats/costs.csv.md}. The rules are those of the counter: what nobody may
 * ask of a worker opens a claim.
 */
@Component
class CostImporter implements Importer {
    private static final List<String> NEEDED =
            List.of("person", "category", "amount", "currency", "paid_on");

    private final Ledger ledger;
    private final People people;
    private final Placements placements;
    private final TransactionTemplate row;

    CostImporter(
            Ledger ledger,
            People people,
            Placements placements,
            PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.people = people;
        this.placements = placements;
        this.row = new TransactionTemplate(transactions);
        this.row.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** What became of a row that could be taken. */
    private enum Fate {
        APPLIED,
        UNCHANGED
    }

    @Override
    public String kind() {
        return "costs";
    }

    @Override
    public void read(Actor actor, ImportFiles files, RowLedger rows) {
        actor.needs(Right.IMPORT);
        actor.needs(Right.WRITE_FILES);
        for (String file : files.names()) {
            CsvTable.of(files, file).read(NEEDED, rows, line -> take(actor, line, rows));
        }
    }

    private void take(Actor actor, CsvRow line, RowLedger rows) {
        Answer<Fate> answer =
                requireNonNull(
                        row.execute(begun -> {
                            Answer<Fate> tried = apply(actor, line);
                            if (tried instanceof Answer.Refused<Fate>) {
                                // A cost whose refund is wrong is not half written.
                                begun.setRollbackOnly();
                            }
                            return tried;
                        }));
        switch (answer) {
            case Answer.Accepted<Fate>(var fate) -> {
                if (fate == Fate.APPLIED) {
                    rows.applied(line.file(), line.number());
                } else {
                    rows.unchanged(line.file(), line.number());
                }
            }
            case Answer.Refused<Fate>(var no) ->
                    rows.refused(line.file(), line.number(), line.text(), byColumns(no));
        }
    }

    private Answer<Fate> apply(Actor actor, CsvRow line) {
        if (line.get("person").isEmpty()) {
            return wrong("person", "shared.required");
        }
        Optional<PlacementView> journey =
                people.knownAs(line.get("person"))
                        .flatMap(person ->
                                placements.ofPerson(actor, person.id()).stream()
                                        .filter(one -> wanted(one, line.get("journey")))
                                        .findFirst());
        return journey.map(found -> apply(actor, found, line))
                .orElseGet(() -> wrong("person", "ledger.no-such-journey"));
    }

    private static boolean wanted(PlacementView journey, String number) {
        return number.isEmpty() || journey.number().equals(number);
    }

    private Answer<Fate> apply(Actor actor, PlacementView journey, CsvRow line) {
        TypedCost typed =
                new TypedCost(
                        code(line, "category"),
                        code(line, "payer"),
                        line.get("amount"),
                        code(line, "currency"),
                        line.get("paid_on"),
                        code(line, "asked_by"),
                        line.get("receipt"));
        return switch (ledger.paid(actor, journey.id(), typed)) {
            case Answer.Accepted<Account>(var account) ->
                    givenBack(actor, account.entries().getLast(), line, Fate.APPLIED);
            case Answer.Refused<Account>(var no) ->
                    no.code().equals("ledger.told-already")
                            ? known(actor, journey, line)
                            : new Answer.Refused<>(no);
        };
    }

    /** The cost is there; perhaps the table now says that it was given back. */
    private Answer<Fate> known(Actor actor, PlacementView journey, CsvRow line) {
        return ledger.of(actor, journey.id()).stream()
                .flatMap(account -> account.entries().stream())
                .filter(entry -> same(entry, line))
                .findFirst()
                .map(entry -> givenBack(actor, entry, line, Fate.UNCHANGED))
                .orElseGet(() -> Answer.of(Fate.UNCHANGED));
    }

    private Answer<Fate> givenBack(Actor actor, Entry entry, CsvRow line, Fate otherwise) {
        String amount = line.get("given_back");
        if (amount.isEmpty()) {
            return Answer.of(otherwise);
        }
        return TypedSum.number(amount)
                .map(back -> back.subtract(entry.back().amount()))
                .map(more ->
                        more.signum() == 0
                                ? Answer.of(otherwise)
                                : givenBack(actor, entry, line, more))
                .orElseGet(() -> wrong("given_back", "shared.not-a-number"));
    }

    private Answer<Fate> givenBack(Actor actor, Entry entry, CsvRow line, BigDecimal more) {
        if (more.signum() < 0) {
            return wrong("given_back", "ledger.given-back-before");
        }
        TypedSum sum =
                new TypedSum(
                        more.toPlainString(),
                        entry.amount().currency().getCurrencyCode(),
                        line.get("given_back_on"));
        return switch (ledger.givenBack(actor, entry.id(), sum)) {
            case Answer.Accepted<Account>(var _) -> Answer.of(Fate.APPLIED);
            case Answer.Refused<Account>(var no) -> new Answer.Refused<>(ofRefund(no));
        };
    }

    private static boolean same(Entry entry, CsvRow line) {
        String receipt = line.get("receipt");
        return entry.struck() == null
                && entry.category().name().equals(code(line, "category"))
                && entry.amount().currency().getCurrencyCode().equals(code(line, "currency"))
                && TypedSum.number(line.get("amount"))
                        .filter(sum -> sum.compareTo(entry.amount().amount()) == 0)
                        .isPresent()
                && entry.paidOn().toString().equals(line.get("paid_on"))
                && entry.payer().name().equals(payer(line))
                && Objects.equals(entry.receipt(), receipt.isEmpty() ? null : receipt);
    }

    private static String payer(CsvRow line) {
        String payer = code(line, "payer");
        return payer.isEmpty() ? "WORKER" : payer;
    }

    /** A word of a list, in whatever case it was written. */
    private static String code(CsvRow line, String column) {
        return line.get(column).toUpperCase(Locale.ROOT);
    }

    /** Faults under the names of the table's columns. */
    private static Refusal byColumns(Refusal no) {
        return renamed(no, "on", "paid_on", "askedBy", "asked_by");
    }

    private static Refusal ofRefund(Refusal no) {
        return renamed(no, "amount", "given_back", "on", "given_back_on");
    }

    private static Refusal renamed(
            Refusal no, String one, String column, String other, String otherColumn) {
        return new Refusal(
                no.code(),
                no.args(),
                no.faults().stream()
                        .map(fault ->
                                fault.field().equals(one)
                                        ? new FieldFault(column, fault.code(), fault.args())
                                        : fault.field().equals(other)
                                                ? new FieldFault(
                                                        otherColumn, fault.code(), fault.args())
                                                : fault)
                        .toList());
    }

    private static <T> Answer<T> wrong(String column, String code) {
        return new Answer.Refused<>(
                Refusal.ofFields("ledger.check-fields", List.of(FieldFault.of(column, code))));
    }
}
