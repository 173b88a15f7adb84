package org.rihla.centre.placement.work;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.OfferTerms;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.model.ContractTerms;
import org.rihla.centre.placement.model.Days;
import org.rihla.centre.placement.model.JourneyTable;
import org.rihla.centre.placement.model.Parties;
import org.rihla.centre.placement.model.Placement;
import org.rihla.centre.placement.model.PlacementBook;
import org.rihla.centre.placement.model.Reasons;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The desk where journeys are moved and shown. */
@Service
@Transactional
class PlacementWork implements Placements {
    private static final int ALL = Integer.MAX_VALUE;

    private final PlacementBook book;
    private final Opening opening;
    private final Moves moves;
    private final Homecoming homecoming;
    private final Clock clock;
    private final TransactionTemplate step;

    PlacementWork(
            PlacementBook book,
            Opening opening,
            Moves moves,
            Homecoming homecoming,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.step = new TransactionTemplate(transactions);
        this.step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.book = book;
        this.opening = opening;
        this.moves = moves;
        this.homecoming = homecoming;
        this.clock = clock;
    }

    @Override
    public Answer<PlacementView> move(Actor actor, PlacementId placement, MoveRequest request) {
        Reach.needs(actor, request.move());
        Placement held = locked(actor, placement);
        return JourneyTable.byHand(request.move())
                ? moves.make(actor, held, request).map(moved -> Views.of(actor, moved))
                : Answer.refused("placement.not-by-hand");
    }

    @Override
    public Map<PlacementId, Answer<PlacementView>> moveAll(
            Actor actor, List<PlacementId> all, MoveRequest request) {
        Reach.needs(actor, request.move());
        Map<PlacementId, Answer<PlacementView>> answers = new HashMap<>();
        // Always in the same order, so that two long lists never wait for each other.
        all.stream()
                .distinct()
                .sorted(Comparator.comparing(PlacementId::value))
                .forEach(placement -> answers.put(placement, alone(actor, placement, request)));
        Map<PlacementId, Answer<PlacementView>> inOrder = new LinkedHashMap<>();
        all.forEach(placement -> inOrder.put(placement, requireNonNull(answers.get(placement))));
        return inOrder;
    }

    /** In a step of its own: what a refused move has begun is undone. */
    private Answer<PlacementView> alone(Actor actor, PlacementId placement, MoveRequest request) {
        return requireNonNull(
                step.execute(status -> {
                    Answer<PlacementView> answer =
                            book.find(placement)
                                    .filter(found -> Reach.reaches(actor, found))
                                    .map(_ -> move(actor, placement, request))
                                    .orElseGet(() -> Answer.refused("placement.not-found"));
                    if (answer instanceof Answer.Refused<PlacementView>) {
                        status.setRollbackOnly();
                    }
                    return answer;
                }));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PlacementId, Answer<PlacementView>> foresee(
            Actor actor, List<PlacementId> all, MoveRequest request) {
        Reach.needs(actor, request.move());
        Map<PlacementId, Placement> found =
                book.find(all).stream()
                        .filter(placement -> Reach.reaches(actor, placement))
                        .collect(toMap(Placement::id, placement -> placement));
        Map<PlacementId, Answer<PlacementView>> answers = new LinkedHashMap<>();
        for (PlacementId id : all) {
            Placement placement = found.get(id);
            answers.put(
                    id,
                    placement == null
                            ? Answer.refused("placement.not-found")
                            : moves.foresee(placement, request)
                                    .map(_ -> Views.of(actor, placement)));
        }
        return answers;
    }

    @Override
    public Answer<PlacementView> settle(Actor actor, PlacementId placement, ReturnSignal signal) {
        actor.needs(Right.CHECK_IN);
        return homecoming
                .settle(actor, locked(actor, placement), signal)
                .map(moved -> Views.of(actor, moved));
    }

    @Override
    public List<String> reasonsOf(Move move) {
        return Reasons.of(move);
    }

    @Override
    public Answer<PlacementView> openForRecall(
            Actor actor,
            PersonId person,
            OfferId offer,
            AgencyId agency,
            SeasonId season,
            String call) {
        Reach.needsOne(actor, Right.MANAGE_RECALLS, Right.MOVE_PLACEMENTS);
        if (!actor.reachesAgency(agency.value())) {
            throw new NotFound("agency");
        }
        EmployerId employer = opening.offer(offer).employer();
        Parties parties =
                new Parties(person, offer, employer, agency, season, PlaceType.REPEATER, call);
        return opening.open(actor, parties, LocalDate.now(clock))
                .map(opened -> Views.of(actor, opened));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PlacementView> find(Actor actor, PlacementId placement) {
        return reached(actor, placement).map(found -> Views.of(actor, found));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ContractView> contract(Actor actor, PlacementId placement) {
        Optional<Placement> found = reached(actor, placement);
        return found.flatMap(one -> book.terms(one.id()).map(terms -> contract(one, terms)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlacementView> ofPerson(Actor actor, PersonId person) {
        Reach.needsReading(actor);
        return book.ofPerson(person).stream()
                .filter(placement -> Reach.reaches(actor, placement))
                .map(placement -> Views.of(actor, placement))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlacementView> list(Actor actor, SeasonId season, @Nullable State state) {
        return list(actor, season, state == null ? EnumSet.allOf(State.class) : EnumSet.of(state));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlacementView> list(Actor actor, SeasonId season, Set<State> states) {
        Reach.needsReading(actor);
        return Views.of(
                actor,
                book.list(season, Views.asked(actor, states), Reach.within(actor), null, ALL));
    }

    @Override
    @Transactional(readOnly = true)
    public Slice<PlacementView> page(
            Actor actor, SeasonId season, Set<State> states, @Nullable String after, int atMost) {
        Reach.needsReading(actor);
        List<Placement> found = book.list(season, states, Reach.within(actor), after, atMost + 1);
        boolean more = found.size() > atMost;
        List<Placement> rows = more ? found.subList(0, atMost) : found;
        return new Slice<>(Views.of(actor, rows), more ? rows.getLast().number() : null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlacementView> running(Actor actor, SeasonId season, Set<EmployerId> employers) {
        Reach.needsReading(actor);
        return employers.isEmpty()
                ? List.of()
                : Views.of(
                        actor,
                        book.with(employers, season, JourneyTable.running(), Reach.within(actor)));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<State, Integer> counts(Actor actor, SeasonId season) {
        Reach.needsReading(actor);
        return Views.counts(actor, book.counts(season, Reach.within(actor)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlacementView> ofEmployer(Actor actor, EmployerId employer) {
        Reach.needsReading(actor);
        if (!actor.reachesEmployer(employer.value())) {
            throw new NotFound("employer");
        }
        return Views.of(actor, book.ofEmployer(employer, Reach.within(actor)));
    }

    private ContractView contract(Placement placement, OfferTerms terms) {
        OfferView offer = opening.offer(placement.parties().offer());
        Days days = placement.days();
        LocalDate madeOn = days.of(Move.MAKE_CONTRACT);
        return new ContractView(
                placement.id(),
                offer.employerName(),
                terms,
                madeOn == null ? placement.openedOn() : madeOn,
                days.of(Move.READ_ALOUD),
                days.of(Move.SIGN_BY_WORKER),
                days.of(Move.SIGN_BY_EMPLOYER),
                ContractTerms.compare(offer.terms(), terms));
    }

    private Optional<Placement> reached(Actor actor, PlacementId id) {
        Reach.needsReading(actor);
        return book.find(id).filter(found -> Reach.reaches(actor, found));
    }

    private Placement locked(Actor actor, PlacementId id) {
        return book.lock(id)
                .filter(found -> Reach.reaches(actor, found))
                .orElseThrow(() -> new NotFound("placement"));
    }
}
