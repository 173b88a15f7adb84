package org.rihla.centre.employer.work;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.employer.StatedTerms;
import org.rihla.centre.employer.model.Employer;
import org.rihla.centre.employer.model.EmployerBook;
import org.rihla.centre.employer.model.Offer;
import org.rihla.centre.employer.model.OfferBook;
import org.rihla.centre.employer.model.OfferMove;
import org.rihla.centre.employer.model.TermChecks;
import org.rihla.centre.employer.model.TermDifferences;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.StaleVersion;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OfferWork implements Offers {
    private final OfferBook book;
    private final EmployerBook employers;
    private final Seasons seasons;
    private final OfferRechecks checks;
    private final OfferDecisions decisions;
    private final Clock clock;

    OfferWork(
            OfferBook book,
            EmployerBook employers,
            Seasons seasons,
            OfferRechecks checks,
            OfferDecisions decisions,
            Clock clock) {
        this.book = book;
        this.employers = employers;
        this.seasons = seasons;
        this.checks = checks;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public Answer<OfferView> submit(Actor actor, NewOffer offer) {
        actor.needs(Right.FILE_OFFERS);
        Employer employer =
                employers
                        .find(offer.employer())
                        .filter(known -> actor.reachesEmployer(known.id().value()))
                        .orElseThrow(() -> new NotFound("employer"));
        SeasonView season = seasons.find(offer.season()).orElseThrow(() -> new NotFound("season"));
        Optional<Refusal> no = refusalOf(offer, employer, season);
        if (no.isPresent()) {
            return new Answer.Refused<>(no.get());
        }
        // The number is taken first: whoever files for the same season waits for us from here on,
        // so that offers of one joint request always see each other.
        int number = book.nextNumber(offer.season());
        return book.byReference(offer.employer(), offer.season(), offer.reference())
                .map(known -> sameAgain(known, offer))
                .orElseGet(() -> Answer.of(view(takeIn(actor, offer, season, number))));
    }

    @Override
    public Answer<OfferView> correct(Actor actor, OfferId id, StatedTerms terms, long version) {
        actor.needs(Right.FILE_OFFERS);
        Offer offer = reached(actor, id);
        if (offer.version() != version) {
            throw new StaleVersion(TermDifferences.between(offer.terms(), terms));
        }
        Optional<Refusal> no = refusalOf(terms, offer.season());
        if (no.isPresent()) {
            return new Answer.Refused<>(no.get());
        }
        LocalDate due = offer.correctBy();
        if (due != null && due.isBefore(today())) {
            return Answer.refused("employer.correction-too-late", due);
        }
        return offer.move(OfferMove.CORRECT)
                .map(received -> kept(actor, received.restated(terms).because(null)))
                .map(this::view);
    }

    @Override
    public Answer<OfferView> accept(Actor actor, OfferId id) {
        actor.needs(Right.DECIDE_OFFERS);
        return decisions.accept(actor, reached(actor, id)).map(this::view);
    }

    @Override
    public Answer<OfferView> sendBack(Actor actor, OfferId id, String reason) {
        actor.needs(Right.DECIDE_OFFERS);
        return decisions.sendBack(actor, reached(actor, id), reason).map(this::view);
    }

    @Override
    public Answer<OfferView> block(Actor actor, OfferId id, String reason) {
        actor.needs(Right.DECIDE_OFFERS);
        return decisions.block(actor, reached(actor, id), reason).map(this::view);
    }

    @Override
    public Answer<OfferView> letThrough(Actor actor, OfferId id, String reason) {
        actor.needs(Right.DECIDE_OFFERS);
        return decisions.letThrough(actor, reached(actor, id), reason).map(this::view);
    }

    @Override
    public Answer<OfferView> withdraw(Actor actor, OfferId id, String reason) {
        actor.needs(Right.FILE_OFFERS);
        return decisions.withdraw(actor, reached(actor, id), reason).map(this::view);
    }

    @Override
    public Answer<OfferView> openCall(Actor actor, OfferId id) {
        return decisions.move(actor, get(id), OfferMove.PUBLISH).map(this::view);
    }

    @Override
    public Answer<OfferView> filled(Actor actor, OfferId id, int selected) {
        Offer offer = get(id);
        OfferMove move = selected >= offer.terms().posts() ? OfferMove.FILL : OfferMove.FILL_PARTLY;
        return decisions.move(actor, offer, move).map(this::view);
    }

    @Override
    public Answer<OfferView> contracted(Actor actor, OfferId id) {
        return decisions.move(actor, get(id), OfferMove.CONTRACT).map(this::view);
    }

    @Override
    public Answer<OfferView> close(Actor actor, OfferId id) {
        return decisions.move(actor, get(id), OfferMove.CLOSE).map(this::view);
    }

    @Override
    public int lapseOverdue(Actor actor) {
        List<Offer> overdue = book.overdue(today());
        overdue.forEach(offer -> decisions.move(actor, offer, OfferMove.LAPSE).orThrow());
        return overdue.size();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OfferView> find(Actor actor, OfferId id) {
        return book.find(id).filter(offer -> sees(actor, offer)).map(this::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OfferView> list(Actor actor, SeasonId season, @Nullable State state) {
        actor.needs(Right.SEE_OFFERS);
        Map<EmployerId, String> names =
                employers.all().stream()
                        .collect(toMap(Employer::id, employer -> employer.facts().legalName()));
        return book.list(season, own(actor), state).stream()
                .filter(offer -> sees(actor, offer))
                .map(offer -> offer.view(names.getOrDefault(offer.employer(), "")))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<StateCount> counts(Actor actor, SeasonId season) {
        actor.needs(Right.SEE_OFFERS);
        return book.counts(season, own(actor));
    }

    private Optional<Refusal> refusalOf(NewOffer offer, Employer employer, SeasonView season) {
        if (season.state() == Seasons.State.CLOSED) {
            return Optional.of(Refusal.of("employer.season-is-over", season.code()));
        }
        boolean welcome =
                switch (employer.state()) {
                    case NEW, UNDER_REVIEW, ACCREDITED -> true;
                    case REJECTED, SUSPENDED, EXCLUDED -> false;
                };
        if (!welcome) {
            return Optional.of(Refusal.of("employer.no-new-offers"));
        }
        LocalDate until = employer.accreditedUntil();
        if (employer.state() == Employers.State.ACCREDITED
                && until != null
                && !employer.accreditedOn(today())) {
            return Optional.of(Refusal.of("employer.accreditation-expired", until));
        }
        List<FieldFault> faults =
                new ArrayList<>(TermChecks.faultsOfNumber("reference", offer.reference()));
        String jointRequest = offer.jointRequest();
        if (jointRequest != null) {
            faults.addAll(TermChecks.faultsOfNumber("jointRequest", jointRequest));
        }
        return refusalOf(offer.terms(), offer.season())
                .map(no -> with(faults, no))
                .or(() ->
                        faults.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Refusal.ofFields("employer.check-fields", faults)));
    }

    private static Refusal with(List<FieldFault> more, Refusal refusal) {
        List<FieldFault> all = new ArrayList<>(more);
        all.addAll(refusal.faults());
        return new Refusal(refusal.code(), refusal.args(), all);
    }

    /** A fee is refused by its name and nothing is kept: what cannot be stored cannot be owed. */
    private Optional<Refusal> refusalOf(StatedTerms terms, SeasonId season) {
        if (TermChecks.asksForFee(terms)) {
            return Optional.of(
                    Refusal.ofFields(
                            "employer.worker-fee",
                            List.of(FieldFault.of("workerFee", "employer.worker-fee-field"))));
        }
        List<FieldFault> faults = TermChecks.faultsOf(terms, seasons.rules(season).currency());
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.ofFields("employer.check-fields", faults));
    }

    private Answer<OfferView> sameAgain(Offer known, NewOffer offer) {
        return known.terms().equals(offer.terms().withoutFee())
                ? Answer.of(view(known))
                : Answer.refused("employer.already-sent", known.reference(), known.code());
    }

    private Offer takeIn(Actor actor, NewOffer offer, SeasonView season, int number) {
        Offer received =
                new Offer(
                        new OfferId(Ulid.next(clock)),
                        "%s-O-%04d".formatted(season.code(), number),
                        offer.employer(),
                        offer.season(),
                        offer.reference(),
                        offer.jointRequest(),
                        offer.terms().withoutFee(),
                        offer.channel(),
                        actor.account().value(),
                        null,
                        State.RECEIVED,
                        today(),
                        null,
                        null,
                        List.of(),
                        0);
        Offer checked = checks.checked(received);
        book.add(checked);
        decisions.note(actor, checked, "employer.history.offer-received", null);
        checks.tell(actor, checked);
        checks.siblingsOf(actor, checked);
        return checked;
    }

    private Offer kept(Actor actor, Offer received) {
        Offer checked = checks.checked(received);
        book.update(checked);
        decisions.note(actor, checked, "employer.history.offer-corrected", null);
        checks.tell(actor, checked);
        checks.siblingsOf(actor, checked);
        return get(checked.id());
    }

    private Offer get(OfferId id) {
        return book.find(id).orElseThrow(() -> new NotFound("offer"));
    }

    private Offer reached(Actor actor, OfferId id) {
        return book.find(id)
                .filter(offer -> sees(actor, offer))
                .orElseThrow(() -> new NotFound("offer"));
    }

    private static boolean sees(Actor actor, Offer offer) {
        return actor.may(Right.SEE_OFFERS) && actor.reachesEmployer(offer.employer().value());
    }

    private static @Nullable EmployerId own(Actor actor) {
        return actor.scope() instanceof Scope.OfEmployer(var employer)
                ? new EmployerId(employer)
                : null;
    }

    private OfferView view(Offer offer) {
        return offer.view(
                employers
                        .find(offer.employer())
                        .map(employer -> employer.facts().legalName())
                        .orElse(""));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
