package org.rihla.centre.programme.work;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.Network;
import org.rihla.centre.programme.PlaceId;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.Places;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.model.Place;
import org.rihla.centre.programme.model.PlaceBook;
import org.rihla.centre.programme.model.PlaceBook.Pool;
import org.rihla.centre.programme.model.PlaceBook.Wish;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PlaceWork implements Places {
    private static final int MOST_AT_ONCE = 100_000;

    private final PlaceBook book;
    private final Network network;
    private final History history;

    PlaceWork(PlaceBook book, Network network, History history) {
        this.book = book;
        this.network = network;
        this.history = history;
    }

    @Override
    public Answer<Integer> reserve(
            Actor actor,
            SeasonId season,
            AgencyId agency,
            PlaceType type,
            String employer,
            String call,
            int count) {
        if (count < 1 || count > MOST_AT_ONCE) {
            return Answer.refused("programme.count-out-of-range", MOST_AT_ONCE);
        }
        Pool pool = new Pool(season, agency.value(), type);
        if (!book.reserve(new Wish(pool, employer, call, count))) {
            return exhausted(season, agency, type);
        }
        history.add(
                actor,
                History.Entry.of(
                        "programme.history.reserved",
                        "call:" + call,
                        null,
                        Map.of("agency", code(agency), "count", Integer.toString(count))));
        return Answer.of(count);
    }

    @Override
    public Answer<PlaceId> commit(Actor actor, String call, AgencyId agency, String placement) {
        Optional<Place> owned = book.ofPlacement(placement);
        if (owned.isPresent()) {
            return Answer.of(owned.get().id());
        }
        return book.lockFree(call, agency.value())
                .flatMap(place -> place.committedTo(placement))
                .map(place -> write(actor, place, "programme.history.committed"))
                .orElseGet(() -> noneLeft(call, agency));
    }

    @Override
    public Answer<PlaceId> consume(Actor actor, PlaceId place) {
        return lock(place)
                .consumed()
                .map(moved -> write(actor, moved, "programme.history.consumed"))
                .orElseGet(() -> Answer.refused("programme.not-possible-now"));
    }

    @Override
    public Answer<PlaceId> release(Actor actor, PlaceId place, String reason) {
        Optional<Place> released = lock(place).released();
        if (released.isEmpty()) {
            return Answer.refused("programme.not-possible-now");
        }
        book.update(released.get());
        history.add(
                actor,
                new History.Entry(
                        "programme.history.released",
                        "place:" + place.value(),
                        null,
                        null,
                        reason,
                        Map.of()));
        return Answer.of(place);
    }

    @Override
    public Answer<Integer> releaseUnused(Actor actor, String call) {
        int opened = book.giveBack(call);
        if (opened > 0) {
            history.add(
                    actor,
                    History.Entry.of(
                            "programme.history.given-back",
                            "call:" + call,
                            null,
                            Map.of("count", Integer.toString(opened))));
        }
        return Answer.of(opened);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CellView> cells(SeasonId season) {
        return book.cells(season);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlaceView> list(SeasonId season, Filter filter, int atMost) {
        return book.list(season, filter, atMost).stream().map(PlaceWork::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CellView> ofCall(String call) {
        return book.ofCall(call);
    }

    private static PlaceView view(Place place) {
        return new PlaceView(
                place.id(),
                new AgencyId(place.agency()),
                place.type(),
                place.state(),
                place.employer(),
                place.call(),
                place.placement());
    }

    private Place lock(PlaceId id) {
        return book.lock(id).orElseThrow(() -> new NotFound("place"));
    }

    private Answer<PlaceId> write(Actor actor, Place moved, String kind) {
        book.update(moved);
        history.add(actor, History.Entry.of(kind, "place:" + moved.id().value(), null, Map.of()));
        return Answer.of(moved.id());
    }

    private Answer<Integer> exhausted(SeasonId season, AgencyId agency, PlaceType type) {
        List<CellView> free = book.free(season, type);
        int here =
                free.stream()
                        .filter(cell -> cell.agency().equals(agency))
                        .mapToInt(CellView::open)
                        .sum();
        return Answer.refused("programme.quota-exhausted", here, told(free));
    }

    private Answer<PlaceId> noneLeft(String call, AgencyId agency) {
        List<CellView> others =
                book.ofCall(call).stream()
                        .filter(cell -> !cell.agency().equals(agency))
                        .filter(cell -> cell.reserved() + cell.released() > 0)
                        .toList();
        return Answer.refused("programme.quota-exhausted", 0, told(others));
    }

    /** The free cells as "code: places", readable in every language; a dash if there is none. */
    private String told(List<CellView> cells) {
        String list =
                cells.stream()
                        .map(cell -> "%s: %d".formatted(code(cell.agency()), freeIn(cell)))
                        .collect(joining(", "));
        return list.isEmpty() ? "–" : list;
    }

    private static int freeIn(CellView cell) {
        return cell.open() + cell.reserved() + cell.released();
    }

    private String code(AgencyId agency) {
        return network.agency(agency).map(view -> view.code()).orElseGet(agency::value);
    }
}
