package org.rihla.centre.candidate.work;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.candidate.TypedPerson;
import org.rihla.centre.candidate.model.Person;
import org.rihla.centre.candidate.model.PersonFiles;
import org.rihla.centre.imports.CsvRow;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Importer;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads people from a table, each row in a transaction of its own; the format is written in {@code
 * docs/formats/candidates.csv.md}. Somebody who is already on file under the row's reference, or
 * under her identity number and name, is corrected or left as she is.
 */
@Component
class CandidateImporter implements Importer {
    private static final List<String> NEEDED =
            List.of("given_name_latin", "family_name_latin", "sex", "birth_date", "commune");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[\\s/|]+");
    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");
    private static final int LONGEST_REFERENCE = 64;

    private final PersonFiles files;
    private final PersonRegistration registration;
    private final FileCorrections corrections;
    private final TransactionTemplate row;

    CandidateImporter(
            PersonFiles files,
            PersonRegistration registration,
            FileCorrections corrections,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.registration = registration;
        this.corrections = corrections;
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
        return "candidates";
    }

    @Override
    public void read(Actor actor, ImportFiles imported, RowLedger ledger) {
        actor.needs(Right.IMPORT);
        actor.needs(Right.WRITE_FILES);
        for (String file : imported.names()) {
            CsvTable.of(imported, file).read(NEEDED, ledger, line -> take(actor, line, ledger));
        }
    }

    private void take(Actor actor, CsvRow line, RowLedger ledger) {
        Answer<Fate> answer =
                requireNonNull(
                        row.execute(_ -> reference(line).then(ref -> apply(actor, line, ref))));
        switch (answer) {
            case Answer.Accepted<Fate>(var fate) -> {
                if (fate == Fate.APPLIED) {
                    ledger.applied(line.file(), line.number());
                } else {
                    ledger.unchanged(line.file(), line.number());
                }
            }
            case Answer.Refused<Fate>(var no) ->
                    ledger.refused(line.file(), line.number(), line.text(), byColumns(no));
        }
    }

    private Answer<Fate> apply(Actor actor, CsvRow line, String reference) {
        return typed(line)
                .read()
                .then(person ->
                        known(person, reference)
                                .map(file -> corrected(actor, file, person))
                                .orElseGet(() -> registered(actor, person, reference)));
    }

    private Answer<Fate> registered(Actor actor, NewPerson person, String reference) {
        String kept = reference.isEmpty() ? null : reference;
        return registration.register(actor, person, null, kept).map(_ -> Fate.APPLIED);
    }

    private Answer<Fate> corrected(Actor actor, Person file, NewPerson person) {
        if (file.content().equals(person)) {
            return Answer.of(Fate.UNCHANGED);
        }
        return corrections.correct(actor, file, person, file.version()).map(_ -> Fate.APPLIED);
    }

    private Optional<Person> known(NewPerson person, String reference) {
        Optional<Person> byReference =
                reference.isEmpty() ? Optional.empty() : files.byReference(reference);
        return byReference.or(() -> byNumber(person)).flatMap(found -> files.lock(found.id()));
    }

    private Optional<Person> byNumber(NewPerson person) {
        String cin = person.cin();
        return cin == null
                ? Optional.empty()
                : files.byCin(cin).stream().filter(file -> file.sameNameAs(person)).findFirst();
    }

    private static Answer<String> reference(CsvRow line) {
        String reference = line.get("reference");
        return TextRules.plain("reference", reference, LONGEST_REFERENCE)
                .<Answer<String>>map(fault ->
                        new Answer.Refused<>(
                                Refusal.ofFields("candidate.check-fields", List.of(fault))))
                .orElseGet(() -> Answer.of(reference));
    }

    private static TypedPerson typed(CsvRow line) {
        return new TypedPerson(
                line.get("given_name_latin"),
                line.get("family_name_latin"),
                line.get("given_name_arabic"),
                line.get("family_name_arabic"),
                line.get("sex"),
                line.get("birth_date"),
                absentIfEmpty(line.get("birth_precision")),
                line.get("cin"),
                line.get("commune"),
                line.get("phone"),
                absentIfEmpty(line.get("phone_owner")),
                codes(line.get("speaks")),
                line.get("page_language"),
                line.get("farm_months"),
                codes(line.get("isco_experience")));
    }

    private static @Nullable String absentIfEmpty(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> codes(String cell) {
        return BETWEEN_CODES.splitAsStream(cell).filter(code -> !code.isEmpty()).toList();
    }

    /** The same refusal with the names of columns instead of fields. */
    private static Refusal byColumns(Refusal refusal) {
        List<FieldFault> faults =
                refusal.faults().stream()
                        .map(fault ->
                                new FieldFault(column(fault.field()), fault.code(), fault.args()))
                        .toList();
        return new Refusal(refusal.code(), refusal.args(), faults);
    }

    private static String column(String field) {
        return CAPITAL.matcher(field).replaceAll("_$1").toLowerCase(Locale.ROOT);
    }
}
