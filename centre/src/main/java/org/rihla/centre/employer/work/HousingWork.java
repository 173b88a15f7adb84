package org.rihla.centre.employer.work;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.employer.Housings;
import org.rihla.centre.employer.model.EmployerBook;
import org.rihla.centre.employer.model.EmployerChecks;
import org.rihla.centre.employer.model.HousingBook;
import org.rihla.centre.employer.model.HousingChecks;
import org.rihla.centre.employer.model.HousingMove;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk of housing. The reference amount of R11 and the age of a visit are settings, since the
 * first changes every year and the second is ours.
 */
@Service
@Transactional
class HousingWork implements Housings {
    private static final int LONGEST_REASON = 500;

    private final HousingBook book;
    private final EmployerBook employers;
    private final OfferRechecks rechecks;
    private final History history;
    private final Clock clock;
    private final BigDecimal iprem;
    private final int visitDays;

    HousingWork(
            HousingBook book,
            EmployerBook employers,
            OfferRechecks rechecks,
            History history,
            Clock clock,
            @Value("${rihla.housing.iprem:600}") BigDecimal iprem,
            @Value("${rihla.housing.visit-days:60}") int visitDays) {
        this.book = book;
        this.employers = employers;
        this.rechecks = rechecks;
        this.history = history;
        this.clock = clock;
        this.iprem = iprem;
        this.visitDays = visitDays;
    }

    @Override
    public Answer<HousingView> declare(Actor actor, EmployerId employer, NewHousing housing) {
        actor.needs(Right.FILE_OFFERS);
        if (!actor.reachesEmployer(employer.value()) || employers.find(employer).isEmpty()) {
            throw new NotFound("employer");
        }
        Refusal no = HousingChecks.charge(housing, iprem).orElse(null);
        if (no != null) {
            return new Answer.Refused<>(no);
        }
        HousingId id = new HousingId(Ulid.next(clock));
        book.add(
                new HousingView(
                        id, employer, housing, State.DECLARED, null, null, List.of(), null, 0));
        return Answer.of(noted(actor, id, "employer.history.housing-declared", null));
    }

    @Override
    public Answer<HousingView> visit(Actor actor, HousingId id, LocalDate on, Set<Item> found) {
        actor.needs(Right.DECIDE_EMPLOYERS);
        HousingView house = get(actor, id);
        LocalDate before = house.visitedOn();
        if (on.isAfter(LocalDate.now(clock)) || (before != null && on.isBefore(before))) {
            return Answer.refused("employer.visit-day");
        }
        List<Item> missing = HousingChecks.missing(found);
        HousingMove move = missing.isEmpty() ? HousingMove.VERIFY : HousingMove.FIND_UNFIT;
        return after(house, move)
                .map(state -> {
                    book.update(
                            new HousingView(
                                    id,
                                    house.employer(),
                                    house.facts(),
                                    state,
                                    on,
                                    actor.name(),
                                    missing,
                                    null,
                                    house.version()));
                    rechecks.ofHousing(actor, house.employer());
                    return noted(
                            actor,
                            id,
                            missing.isEmpty()
                                    ? "employer.history.housing-verified"
                                    : "employer.history.housing-unfit",
                            null);
                });
    }

    @Override
    public Answer<HousingView> use(Actor actor, HousingId id, LocalDate from) {
        actor.needs(Right.FILE_OFFERS);
        HousingView house = get(actor, id);
        return after(house, HousingMove.USE)
                .then(state ->
                        HousingChecks.tooOld(house.visitedOn(), from, visitDays)
                                ? Answer.refused(
                                        "employer.visit-too-old",
                                        requireNonNull(house.visitedOn()),
                                        visitDays)
                                : Answer.of(moved(actor, house, state, null)));
    }

    @Override
    public Answer<HousingView> close(Actor actor, HousingId id, String reason) {
        actor.needs(Right.FILE_OFFERS);
        HousingView house = get(actor, id);
        List<FieldFault> faults = EmployerChecks.faultsOf("reason", reason, LONGEST_REASON);
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(Refusal.ofFields("employer.check-fields", faults));
        }
        return after(house, HousingMove.CLOSE)
                .map(state -> {
                    HousingView closed = moved(actor, house, state, reason);
                    rechecks.ofHousing(actor, house.employer());
                    return closed;
                });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<HousingView> find(Actor actor, HousingId id) {
        return book.find(id)
                .filter(house ->
                        actor.may(Right.SEE_OFFERS)
                                && actor.reachesEmployer(house.employer().value()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<HousingView> told(HousingId id) {
        return book.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<HousingView> ofEmployer(Actor actor, EmployerId employer) {
        actor.needs(Right.SEE_OFFERS);
        if (!actor.reachesEmployer(employer.value())) {
            throw new NotFound("employer");
        }
        return book.ofEmployer(employer);
    }

    private HousingView moved(
            Actor actor, HousingView house, State state, @Nullable String reason) {
        book.update(
                new HousingView(
                        house.id(),
                        house.employer(),
                        house.facts(),
                        state,
                        house.visitedOn(),
                        house.visitor(),
                        house.missing(),
                        reason,
                        house.version()));
        String kind =
                state == State.CLOSED
                        ? "employer.history.housing-closed"
                        : "employer.history.housing-in-use";
        return noted(actor, house.id(), kind, reason);
    }

    private HousingView noted(Actor actor, HousingId id, String kind, @Nullable String reason) {
        HousingView house = book.find(id).orElseThrow(() -> new NotFound("housing"));
        history.add(
                actor,
                new History.Entry(
                        kind,
                        "employer:" + house.employer().value(),
                        null,
                        null,
                        reason,
                        Map.of("name", house.facts().name())));
        return house;
    }

    private static Answer<State> after(HousingView house, HousingMove move) {
        return HousingMove.TABLE
                .after(house.state(), move)
                .map(Answer::of)
                .orElseGet(() -> Answer.refused("employer.not-possible-now"));
    }

    private HousingView get(Actor actor, HousingId id) {
        return find(actor, id).orElseThrow(() -> new NotFound("housing"));
    }
}
