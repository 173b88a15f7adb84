package org.rihla.centre.employer.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.Employers.Kind;
import org.rihla.centre.employer.Employers.NewEmployer;
import org.rihla.centre.employer.Offers.Channel;
import org.rihla.centre.employer.Offers.NewOffer;
import org.rihla.centre.employer.StatedTerms;
import org.rihla.centre.employer.model.Employer;
import org.rihla.centre.employer.model.EmployerBook;
import org.rihla.centre.employer.model.Offer;
import org.rihla.centre.employer.model.OfferBook;
import org.rihla.centre.employer.model.RomeCards;
import org.rihla.centre.imports.CsvRow;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.imports.UnusableFile;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Reads the French list of seasonal offers, which tells occupation, day and department of each and
 * nothing else. Its employers are not named, so each department gets one employer of record whose
 * name says so; pay, housing and dates are left open and each offer waits for its correction.
 */
@Component
class UnnamedEmployers {
    /** The columns by which such a list is known. */
    static final List<String> NEEDED =
            List.of(
                    "rome_profession_card_name",
                    "rome_profession_card_code",
                    "creation_date",
                    "departement_code");

    private static final Pattern CARD = Pattern.compile("[A-N][0-9]{4}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}( .*)?");
    private static final Pattern DEPARTMENT = Pattern.compile("[0-9AB]{2,3}");

    private final OfferRows rows;
    private final Employers employers;
    private final EmployerBook employerBook;
    private final OfferBook offers;
    private final RomeCards cards;

    UnnamedEmployers(
            OfferRows rows,
            Employers employers,
            EmployerBook employerBook,
            OfferBook offers,
            RomeCards cards) {
        this.rows = rows;
        this.employers = employers;
        this.employerBook = employerBook;
        this.offers = offers;
        this.cards = cards;
    }

    /** Takes in each row of a table as an offer of a season. */
    void read(Actor actor, CsvTable table, SeasonView season, RowLedger ledger) {
        Map<String, String> iscoOfCard = cards.all();
        if (iscoOfCard.isEmpty()) {
            throw new UnusableFile("employer.no-rome-cards");
        }
        Visit visit = new Visit(actor, season, ledger, iscoOfCard);
        table.read(NEEDED, ledger, row -> take(visit, row));
    }

    /**
     * One reading of a table.
     *
     * @param iscoOfCard the group of each card
     * @param departments employers of record that were met so far
     * @param references what each of them has sent before
     */
    private record Visit(
            Actor actor,
            SeasonView season,
            RowLedger ledger,
            Map<String, String> iscoOfCard,
            Map<String, EmployerId> departments,
            Map<EmployerId, Set<String>> references) {
        Visit(Actor actor, SeasonView season, RowLedger ledger, Map<String, String> iscoOfCard) {
            this(actor, season, ledger, iscoOfCard, new HashMap<>(), new HashMap<>());
        }
    }

    private void take(Visit visit, CsvRow row) {
        List<FieldFault> faults = faultOf(row, visit.iscoOfCard());
        if (!faults.isEmpty()) {
            refuse(visit, row, Refusal.ofFields("employer.check-fields", faults));
            return;
        }
        EmployerId employer =
                visit.departments()
                        .computeIfAbsent(
                                row.get("departement_code"),
                                code -> employerOfRecord(visit.actor(), code, visit.season()));
        String isco = visit.iscoOfCard().getOrDefault(row.get("rome_profession_card_code"), "");
        NewOffer offer = offer(row, employer, visit.season(), isco);
        if (visit.references()
                .computeIfAbsent(employer, this::references)
                .contains(offer.reference())) {
            visit.ledger().unchanged(row.file(), row.number());
            return;
        }
        switch (rows.take(visit.actor(), offer)) {
            case Answer.Accepted<OfferRows.Fate> _ ->
                    visit.ledger().applied(row.file(), row.number());
            case Answer.Refused<OfferRows.Fate>(var why) -> refuse(visit, row, why);
        }
    }

    private static void refuse(Visit visit, CsvRow row, Refusal why) {
        visit.ledger().refused(row.file(), row.number(), row.text(), why);
    }

    private static List<FieldFault> faultOf(CsvRow row, Map<String, String> iscoOfCard) {
        String card = row.get("rome_profession_card_code");
        if (!CARD.matcher(card).matches() || !iscoOfCard.containsKey(card)) {
            return List.of(
                    FieldFault.of("rome_profession_card_code", "employer.unknown-rome-card"));
        }
        if (row.get("rome_profession_card_name").isEmpty()) {
            return List.of(FieldFault.of("rome_profession_card_name", "shared.required"));
        }
        if (!DAY.matcher(row.get("creation_date")).matches()) {
            return List.of(FieldFault.of("creation_date", "shared.not-a-date"));
        }
        return DEPARTMENT.matcher(row.get("departement_code")).matches()
                ? List.of()
                : List.of(FieldFault.of("departement_code", "shared.not-a-choice"));
    }

    /** The row's content and number make its reference, since many rows are alike. */
    private static NewOffer offer(CsvRow row, EmployerId employer, SeasonView season, String isco) {
        String reference =
                "FT-%s-%s-%s-%d"
                        .formatted(
                                row.get("departement_code"),
                                row.get("rome_profession_card_code"),
                                row.get("creation_date").substring(0, 10).replace("-", ""),
                                row.number());
        StatedTerms terms =
                new StatedTerms(
                        row.get("rome_profession_card_name"),
                        isco,
                        null,
                        1,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null);
        return new NewOffer(employer, season.id(), reference, null, terms, Channel.CSV);
    }

    private EmployerId employerOfRecord(Actor actor, String department, SeasonView season) {
        String taxId = "FR-DEP-%s-NON-NOMMES".formatted(department);
        return employerBook
                .byTaxId(taxId)
                .map(Employer::id)
                .orElseGet(() -> employers.file(actor, facts(department, taxId, season)).orThrow());
    }

    private static NewEmployer facts(String department, String taxId, SeasonView season) {
        return new NewEmployer(
                "Employeurs de l’hôtellerie, département %s (non nommés par la source)"
                        .formatted(department),
                taxId,
                "FR",
                "Département " + department,
                "I55",
                Kind.COMPANY,
                "Non nommé par la source",
                season.span().to(),
                null);
    }

    private Set<String> references(EmployerId employer) {
        return offers.ofEmployer(employer).stream()
                .map(Offer::reference)
                .collect(Collectors.toSet());
    }
}
