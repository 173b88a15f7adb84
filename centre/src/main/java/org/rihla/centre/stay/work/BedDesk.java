package org.rihla.centre.stay.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.employer.Housings;
import org.rihla.centre.employer.Housings.HousingView;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Ulid;
import org.rihla.centre.stay.Beds;
import org.rihla.centre.stay.model.BedBook;
import org.rihla.centre.stay.model.BedPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk that gives beds. */
@Service
@Transactional
class BedDesk implements Beds {
    /** People come a few days before they work. */
    private static final int EARLY = 14;

    private static final Set<Placements.State> THERE =
            EnumSet.range(Placements.State.ARRIVED, Placements.State.ENDING);

    /** Journeys that need a bed, or have one. */
    private static final Set<Placements.State> COMING =
            EnumSet.range(Placements.State.SELECTED, Placements.State.DEPARTED);

    private static final Set<Housings.State> USABLE =
            EnumSet.of(Housings.State.VERIFIED, Housings.State.IN_USE);

    private final BedBook book;
    private final Housings housings;
    private final Placements placements;
    private final People people;
    private final History history;
    private final Clock clock;

    BedDesk(
            BedBook book,
            Housings housings,
            Placements placements,
            People people,
            History history,
            Clock clock) {
        this.book = book;
        this.housings = housings;
        this.placements = placements;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Map<PlacementId, Answer<BedView>> give(
            Actor actor, HousingId housing, List<PlacementId> asked, @Nullable LocalDate from) {
        actor.needs(Right.FILE_OFFERS);
        HousingView house = house(actor, housing);
        book.lock(housing, asked);
        Map<PlacementId, Answer<BedView>> answers = new LinkedHashMap<>();
        for (PlacementId one : new LinkedHashSet<>(asked)) {
            Answer<BedView> answer =
                    answers.size() >= MOST_AT_ONCE
                            ? Answer.refused("stay.too-many", MOST_AT_ONCE)
                            : placements
                                    .find(actor, one)
                                    .map(journey -> give(actor, house, journey, from))
                                    .orElseGet(() -> Answer.refused("stay.not-yours"));
            answers.put(one, answer);
        }
        return answers;
    }

    private Answer<BedView> give(
            Actor actor, HousingView house, PlacementView journey, @Nullable LocalDate from) {
        boolean there = THERE.contains(journey.state());
        if (!there && !COMING.contains(journey.state())) {
            return Answer.refused("stay.journey-over");
        }
        if (!journey.employer().equals(house.employer())) {
            return Answer.refused("stay.other-employer");
        }
        if (!USABLE.contains(house.state())) {
            return Answer.refused("stay.house-not-usable");
        }
        LocalDate first = first(journey, there, from);
        LocalDate end = journey.contractTo();
        LocalDate last = there && today().isAfter(end) ? today() : end;
        if (first.isAfter(last)) {
            return Answer.refused("stay.after-the-end", end);
        }
        BedView before = book.of(journey.id()).orElse(null);
        if (before != null && before.housing().equals(house.id())) {
            return Answer.refused("stay.sleeps-there-already", before.number());
        }
        LocalDate latest = before == null ? journey.contractFrom() : before.to().plusDays(1);
        if (!there && first.isAfter(latest)) {
            return Answer.refused("stay.not-whole-stay", latest);
        }
        if (first.isBefore(journey.contractFrom().minusDays(EARLY))) {
            return Answer.refused("stay.too-early", journey.contractFrom(), EARLY);
        }
        return bed(actor, house, journey, before, first, last);
    }

    private Answer<BedView> bed(
            Actor actor,
            HousingView house,
            PlacementView journey,
            @Nullable BedView before,
            LocalDate first,
            LocalDate last) {
        BedPlan plan = new BedPlan(house.facts(), book.ofHouse(house.id()), today());
        OptionalInt free = plan.free(people.traits(journey.person()).sex(), first, last);
        if (free.isEmpty()) {
            return Answer.refused("stay.no-bed-free", first, last);
        }
        if (before != null) {
            book.moved(journey.id(), first.minusDays(1));
        }
        BedView bed =
                new BedView(
                        journey.id(),
                        journey.person(),
                        house.id(),
                        free.getAsInt(),
                        first,
                        last,
                        THERE.contains(journey.state()) ? State.OCCUPIED : State.PLANNED,
                        null);
        book.add(Ulid.next(clock), bed);
        note(actor, bed, before == null ? "stay.history.bed" : "stay.history.moved", house);
        return Answer.of(bed);
    }

    private LocalDate first(PlacementView journey, boolean there, @Nullable LocalDate from) {
        if (from != null) {
            return from;
        }
        return there ? today() : journey.contractFrom();
    }

    @Override
    public Answer<BedView> takeBack(Actor actor, PlacementId placement) {
        actor.needs(Right.FILE_OFFERS);
        PlacementView journey =
                placements.find(actor, placement).orElseThrow(() -> new NotFound("placement"));
        book.of(placement).ifPresent(bed -> book.lock(bed.housing(), List.of(placement)));
        BedView bed = book.of(placement).orElse(null);
        if (bed == null) {
            return Answer.refused("stay.has-no-bed");
        }
        if (bed.state() == State.OCCUPIED) {
            return Answer.refused("stay.lives-there");
        }
        book.left(placement, bed.from().minusDays(1));
        note(actor, bed, "stay.history.taken-back", house(actor, bed.housing()));
        return Answer.of(
                new BedView(
                        journey.id(),
                        bed.person(),
                        bed.housing(),
                        bed.number(),
                        bed.from(),
                        bed.to(),
                        State.LEFT,
                        bed.from().minusDays(1)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<HouseBeds> of(Actor actor, HousingId housing) {
        return housings.find(actor, housing).map(house -> beds(actor, house));
    }

    private HouseBeds beds(Actor actor, HousingView house) {
        List<BedView> all = book.ofHouse(house.id());
        List<BedView> now = all.stream().filter(bed -> bed.leftOn() == null).toList();
        List<PlacementView> journeys = waiting(actor, house);
        Set<PlacementId> reached = new HashSet<>(ids(journeys));
        List<BedView> seen = now.stream().filter(bed -> reached.contains(bed.placement())).toList();
        Set<PlacementId> withBed = new HashSet<>(book.withBed(ids(journeys)));
        return new HouseBeds(
                house,
                seen,
                now.size() - seen.size(),
                journeys.stream().filter(one -> !withBed.contains(one.id())).toList(),
                new BedPlan(house.facts(), all, today()).weeks());
    }

    /** Everybody of this employer who is coming or there. */
    private List<PlacementView> waiting(Actor actor, HousingView house) {
        return placements.ofEmployer(actor, house.employer()).stream()
                .filter(one -> COMING.contains(one.state()) || THERE.contains(one.state()))
                .toList();
    }

    private static List<PlacementId> ids(Collection<PlacementView> journeys) {
        return journeys.stream().map(PlacementView::id).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OwnBed> of(Actor actor, PlacementId placement) {
        return placements
                .find(actor, placement)
                .flatMap(journey -> book.of(journey.id()))
                .flatMap(bed -> housings.told(bed.housing()).map(house -> new OwnBed(bed, house)));
    }

    private HousingView house(Actor actor, HousingId housing) {
        return housings.find(actor, housing).orElseThrow(() -> new NotFound("housing"));
    }

    private void note(Actor actor, BedView bed, String kind, HousingView house) {
        history.add(
                actor,
                History.Entry.of(
                        kind,
                        "placement:" + bed.placement().value(),
                        bed.person().value(),
                        Map.of(
                                "house", house.facts().name(),
                                "number", String.valueOf(bed.number()))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
