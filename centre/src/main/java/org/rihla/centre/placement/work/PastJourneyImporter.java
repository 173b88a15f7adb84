package org.rihla.centre.placement.work;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonFacts;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.imports.CsvRow;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Importer;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.model.Parties;
import org.rihla.centre.placement.model.Placement;
import org.rihla.centre.placement.model.PlacementBook;
import org.rihla.centre.placement.work.Telling.Told;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over the journeys of a season that ended before the centre began to work with Rihla, so
 * that those who came home are recalled by right (R6); the format is written in {@code
 * docs/formats/journeys.csv.md}. A season that is still running takes nobody in by a file.
 */
@Component
class PastJourneyImporter implements Importer {
    /** What proves a step that was taken over, and what its place was reserved under. */
    static final String SOURCE = "earlier register";

    private static final List<String> NEEDED =
            List.of(
                    "person",
                    "season",
                    "offer",
                    "type",
                    "work_from",
                    "work_to",
                    "outcome",
                    "outcome_on");

    private final PlacementBook book;
    private final People people;
    private final Offers offers;
    private final Seasons seasons;
    private final Telling telling;
    private final Clock clock;
    private final TransactionTemplate row;

    PastJourneyImporter(
            PlacementBook book,
            People people,
            Offers offers,
            Seasons seasons,
            Telling telling,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.book = book;
        this.people = people;
        this.offers = offers;
        this.seasons = seasons;
        this.telling = telling;
        this.clock = clock;
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
        return "journeys";
    }

    @Override
    public void read(Actor actor, ImportFiles files, RowLedger ledger) {
        actor.needs(Right.IMPORT);
        actor.needs(Right.MANAGE_RECALLS);
        Map<String, Map<String, OfferView>> known = new HashMap<>();
        for (String file : files.names()) {
            CsvTable.of(files, file).read(NEEDED, ledger, line -> take(actor, line, known, ledger));
        }
    }

    private void take(
            Actor actor, CsvRow line, Map<String, Map<String, OfferView>> known, RowLedger ledger) {
        Answer<Fate> answer =
                requireNonNull(
                        row.execute(_ ->
                                PastJourney.read(line).then(past -> apply(actor, past, known))));
        switch (answer) {
            case Answer.Accepted<Fate>(var fate) -> {
                if (fate == Fate.APPLIED) {
                    ledger.applied(line.file(), line.number());
                } else {
                    ledger.unchanged(line.file(), line.number());
                }
            }
            case Answer.Refused<Fate>(var no) ->
                    ledger.refused(line.file(), line.number(), line.text(), no);
        }
    }

    private Answer<Fate> apply(
            Actor actor, PastJourney past, Map<String, Map<String, OfferView>> known) {
        Optional<SeasonView> season = seasons.byCode(past.season());
        if (season.isEmpty()) {
            return wrong("season", "placement.unknown-season");
        }
        if (season.get().state() != Seasons.State.CLOSED) {
            return Answer.refused("placement.season-not-over", past.season());
        }
        OfferView offer =
                known.computeIfAbsent(past.season(), _ -> offersOf(actor, season.get()))
                        .get(past.offer());
        if (offer == null) {
            return wrong("offer", "placement.unknown-offer");
        }
        return people.knownAs(past.person())
                .filter(person -> actor.reachesAgency(person.agency().value()))
                .map(person -> takeOver(actor, past, person, offer))
                .orElseGet(() -> wrong("person", "placement.unknown-person"));
    }

    private Map<String, OfferView> offersOf(Actor actor, SeasonView season) {
        return offers.list(actor, season.id(), Offers.State.ACCEPTED).stream()
                .collect(Collectors.toMap(OfferView::code, Function.identity()));
    }

    private Answer<Fate> takeOver(
            Actor actor, PastJourney past, PersonFacts person, OfferView offer) {
        Optional<Placement> before = book.of(person.id(), offer.season());
        if (before.isPresent()) {
            return before.get().state() == past.outcome().state()
                    ? Answer.of(Fate.UNCHANGED)
                    : Answer.refused("placement.already-placed");
        }
        Placement opened = opened(past, person, offer);
        book.add(opened);
        telling.takenOver(actor, opened);
        Placement now = opened;
        for (PastJourney.Step step : past.steps()) {
            Placement moved = past.after(now, step);
            telling.moved(
                    actor,
                    moved,
                    new Told(now.state(), step.move(), step.on(), step.reason(), SOURCE, null));
            now = moved;
        }
        book.update(now);
        return Answer.of(Fate.APPLIED);
    }

    private Placement opened(PastJourney past, PersonFacts person, OfferView offer) {
        Parties parties =
                new Parties(
                        person.id(),
                        offer.id(),
                        offer.employer(),
                        person.agency(),
                        offer.season(),
                        past.type(),
                        SOURCE);
        return Placement.opened(
                new PlacementId(Ulid.next(clock)),
                book.nextNumber(past.season()),
                parties,
                past.work(),
                past.work().from());
    }

    private static <T> Answer<T> wrong(String column, String code) {
        return new Answer.Refused<>(
                Refusal.ofFields("placement.check-fields", List.of(FieldFault.of(column, code))));
    }
}
