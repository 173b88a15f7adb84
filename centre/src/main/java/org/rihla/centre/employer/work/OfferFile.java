package org.rihla.centre.employer.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Scope;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Offers.Channel;
import org.rihla.centre.employer.Offers.NewOffer;
import org.rihla.centre.employer.TermsReader;
import org.rihla.centre.employer.model.Employer;
import org.rihla.centre.employer.model.EmployerBook;
import org.rihla.centre.imports.CsvRow;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.springframework.stereotype.Component;

/** Reads our own file of offers; its columns are told in {@code docs/formats/offers.csv.md}. */
@Component
class OfferFile {
    /** The columns without which a row cannot be an offer. */
    static final List<String> NEEDED = List.of("season", "reference", "title", "isco", "posts");

    /** The columns of the file by the names of the terms. */
    private static final Map<String, String> COLUMNS =
            Map.ofEntries(
                    Map.entry("title", "title"),
                    Map.entry("isco", "isco"),
                    Map.entry("esco", "esco"),
                    Map.entry("posts", "posts"),
                    Map.entry("from", "from"),
                    Map.entry("to", "to"),
                    Map.entry("hoursPerWeek", "hours_per_week"),
                    Map.entry("guaranteedDays", "guaranteed_days"),
                    Map.entry("dailyPay", "daily_pay"),
                    Map.entry("currency", "currency"),
                    Map.entry("probationDays", "probation_days"),
                    Map.entry("housing", "housing"),
                    Map.entry("rentPerMonth", "rent_per_month"),
                    Map.entry("utilitiesPerMonth", "utilities_per_month"),
                    Map.entry("transport", "transport"),
                    Map.entry("workerFee", "worker_fee"),
                    Map.entry("language", "language"));

    private final OfferRows rows;
    private final EmployerBook employers;
    private final Seasons seasons;

    OfferFile(OfferRows rows, EmployerBook employers, Seasons seasons) {
        this.rows = rows;
        this.employers = employers;
        this.seasons = seasons;
    }

    /** Takes in each row of a table. */
    void read(Actor actor, CsvTable table, RowLedger ledger) {
        table.read(NEEDED, ledger, row -> take(actor, row, ledger));
    }

    private void take(Actor actor, CsvRow row, RowLedger ledger) {
        switch (offerIn(actor, row).then(offer -> rows.take(actor, offer))) {
            case Answer.Accepted<OfferRows.Fate>(var fate) -> {
                switch (fate) {
                    case APPLIED -> ledger.applied(row.file(), row.number());
                    case UNCHANGED -> ledger.unchanged(row.file(), row.number());
                }
            }
            case Answer.Refused<OfferRows.Fate>(var why) ->
                    ledger.refused(row.file(), row.number(), row.text(), named(why));
        }
    }

    private Answer<NewOffer> offerIn(Actor actor, CsvRow row) {
        Optional<EmployerId> employer = employer(actor, row);
        if (employer.isEmpty()) {
            return fault("employer", "employer.unknown-tax-id");
        }
        Optional<SeasonView> season = seasons.byCode(row.get("season"));
        if (season.isEmpty()) {
            return fault("season", "employer.unknown-season");
        }
        Currency usual = seasons.rules(season.get().id()).currency();
        TermsReader.Reading reading =
                TermsReader.read(
                        term -> row.get(COLUMNS.getOrDefault(term, term)), criteria(row), usual);
        if (!reading.faults().isEmpty()) {
            return refused(reading.faults());
        }
        return Answer.of(
                new NewOffer(
                        employer.get(),
                        season.get().id(),
                        row.get("reference"),
                        orNull(row.get("joint_request")),
                        reading.terms(),
                        Channel.CSV));
    }

    /** An employer's own file needs no column for the employer, and cannot name another one. */
    private Optional<EmployerId> employer(Actor actor, CsvRow row) {
        String taxId = row.get("employer");
        if (actor.scope() instanceof Scope.OfEmployer(var own)) {
            return employers
                    .find(new EmployerId(own))
                    .filter(known -> taxId.isEmpty() || known.facts().taxId().equals(taxId))
                    .map(Employer::id);
        }
        return employers.byTaxId(taxId).map(Employer::id);
    }

    /** Faults of terms under the names of their columns. */
    private static Refusal named(Refusal why) {
        List<FieldFault> faults = new ArrayList<>();
        why.faults()
                .forEach(fault ->
                        faults.add(
                                new FieldFault(
                                        COLUMNS.getOrDefault(fault.field(), fault.field()),
                                        fault.code(),
                                        fault.args())));
        return new Refusal(why.code(), why.args(), faults);
    }

    private static List<String> criteria(CsvRow row) {
        return Arrays.asList(row.get("criteria").split("\\|", -1));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static <T> Answer<T> fault(String column, String code) {
        return refused(List.of(FieldFault.of(column, code)));
    }

    private static <T> Answer<T> refused(List<FieldFault> faults) {
        return new Answer.Refused<>(Refusal.ofFields("employer.check-fields", faults));
    }
}
