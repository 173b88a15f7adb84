package org.rihla.centre.homecoming.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.homecoming.ReturnClass;
import org.rihla.centre.homecoming.Returns;
import org.rihla.centre.homecoming.model.ReturnBook;
import org.rihla.centre.homecoming.model.Search;
import org.rihla.centre.homecoming.model.Standing;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Placements.ReturnSignal;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.rihla.law.clocks.Calendars;
import org.rihla.law.returns.ReturnTerms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of returns: who is due, who came, and what the calendar decides. */
@Service
@Transactional
class ReturnWork implements Returns {
    private static final int LONGEST = 200;
    private static final int MOST_MONTHS = 12;

    private final Placements placements;
    private final ReturnBook book;
    private final Counter counter;
    private final ReturnSettings settings;
    private final History history;
    private final Clock clock;

    ReturnWork(
            Placements placements,
            ReturnBook book,
            Counter counter,
            ReturnSettings settings,
            History history,
            Clock clock) {
        this.placements = placements;
        this.book = book;
        this.counter = counter;
        this.settings = settings;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Answer<ReturnView> checkIn(Actor actor, PlacementId placement, CheckIn checkIn) {
        actor.needs(Right.CHECK_IN);
        PlacementView known = reached(actor, placement);
        return counter.checkIn(actor, known, checkIn, terms(known.season())).map(this::view);
    }

    @Override
    public Answer<ReturnView> noteVisit(
            Actor actor, PlacementId placement, LocalDate on, Visit visit, String place) {
        actor.needs(Right.CHECK_IN);
        PlacementView known = reached(actor, placement);
        String where = TextRules.clean(place);
        List<FieldFault> faults = new ArrayList<>(notInFuture("on", on));
        TextRules.required("place", where)
                .or(() -> TextRules.plain("place", where, LONGEST))
                .ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        history.add(
                actor,
                new History.Entry(
                        "homecoming.history.visit-" + code(visit),
                        "placement:" + placement.value(),
                        known.person().value(),
                        where,
                        null,
                        Map.of("on", on.toString())));
        return Answer.of(view(known));
    }

    @Override
    public Answer<SearchView> noteSearch(
            Actor actor, PlacementId placement, LocalDate on, Source source) {
        actor.needs(Right.CHECK_IN);
        PlacementView known = reached(actor, placement);
        List<FieldFault> faults = notInFuture("on", on);
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        if (known.state() != Placements.State.TO_LOCATE) {
            return Answer.refused("homecoming.nobody-to-look-for");
        }
        book.note(placement, source, on, actor.name());
        history.add(
                actor,
                History.Entry.of(
                        source == Source.CALL
                                ? "homecoming.history.called"
                                : "homecoming.history.source-asked",
                        "placement:" + placement.value(),
                        known.person().value(),
                        new TreeMap<>(Map.of("on", on.toString()))));
        return Answer.of(searchOf(known));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchView> search(Actor actor, PlacementId placement) {
        needsReading(actor);
        return placements.find(actor, placement).map(this::searchOf);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReceiptView> receipt(Actor actor, PlacementId placement) {
        needsOwnOrReading(actor);
        return placements
                .find(actor, placement)
                .flatMap(found -> book.checkIn(found.id()))
                .map(entry ->
                        new ReceiptView(
                                entry.receipt(),
                                entry.on(),
                                entry.exitedOn(),
                                entry.document(),
                                entry.place(),
                                entry.by()));
    }

    @Override
    @Transactional(readOnly = true)
    public ReturnRules rules(SeasonId season) {
        return book.rules(season).orElseGet(settings::rules);
    }

    @Override
    public Answer<ReturnRules> setRules(Actor actor, SeasonId season, ReturnRules rules) {
        actor.needs(Right.MANAGE_SEASONS);
        List<FieldFault> faults = new ArrayList<>();
        if (Calendars.named(rules.calendar()).isEmpty()) {
            faults.add(FieldFault.of("calendar", "shared.not-a-choice"));
        }
        if (rules.months() < 1 || rules.months() > MOST_MONTHS) {
            faults.add(FieldFault.of("months", "shared.out-of-range", 1, MOST_MONTHS));
        }
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        book.setRules(season, rules);
        return Answer.of(rules);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReturnView> list(Actor actor, SeasonId season, @Nullable ReturnClass only) {
        needsReading(actor);
        ReturnTerms terms = terms(season);
        return placements.list(actor, season, Standing.STATES).stream()
                .filter(placement -> only == null || Standing.classOf(placement) == only)
                .map(placement -> ReturnViews.of(placement, terms))
                .sorted(
                        Comparator.comparing(ReturnView::legalDeadline)
                                .thenComparing(ReturnView::number))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ReturnClass, Integer> counts(Actor actor, SeasonId season) {
        needsReading(actor);
        Map<ReturnClass, Integer> counts = new EnumMap<>(ReturnClass.class);
        for (ReturnClass each : ReturnClass.values()) {
            counts.put(each, 0);
        }
        for (PlacementView placement : placements.list(actor, season, Standing.STATES)) {
            counts.merge(Standing.classOf(placement), 1, Integer::sum);
        }
        return counts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReturnView> ofPerson(Actor actor, PersonId person) {
        needsOwnOrReading(actor);
        return placements.ofPerson(actor, person).stream()
                .filter(placement -> Standing.STATES.contains(placement.state()))
                .map(this::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReturnView> find(Actor actor, PlacementId placement) {
        needsOwnOrReading(actor);
        return placements
                .find(actor, placement)
                .filter(found -> Standing.STATES.contains(found.state()))
                .map(this::view);
    }

    @Override
    public Answer<Integer> classify(Actor actor, SeasonId season, LocalDate asOf) {
        actor.needs(Right.CHECK_IN);
        List<FieldFault> faults = notInFuture("asOf", asOf);
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        ReturnTerms terms = terms(season);
        List<PlacementView> open =
                placements.list(actor, season, Standing.STATES).stream()
                        .filter(placement -> placement.state() != Placements.State.RETURNED)
                        .toList();
        Map<PlacementId, Search> searches =
                book.searches(open.stream().map(PlacementView::id).toList());
        int moved = 0;
        for (PlacementView placement : open) {
            Search search = searches.getOrDefault(placement.id(), Search.NONE);
            moved += settled(actor, placement, search, terms, asOf);
        }
        return Answer.of(moved);
    }

    private int settled(
            Actor actor, PlacementView placement, Search search, ReturnTerms terms, LocalDate on) {
        // A fact entered later than the day asked about says nothing about that day.
        LocalDate exit = placement.exitedOn();
        if (exit != null && exit.isAfter(on)) {
            return 0;
        }
        Optional<ReturnSignal> signal = Standing.signalOn(placement, search, terms, on);
        return signal.isPresent()
                        && placements.settle(actor, placement.id(), signal.get())
                                instanceof Answer.Accepted<PlacementView>
                ? 1
                : 0;
    }

    private SearchView searchOf(PlacementView placement) {
        Search search =
                book.searches(List.of(placement.id())).getOrDefault(placement.id(), Search.NONE);
        ReturnTerms terms = terms(placement.season());
        return new SearchView(
                search.calls(),
                search.silent(),
                terms.welfareCalls(),
                terms.sources(),
                Standing.deadline(placement, terms).due().plusDays(terms.graceDays()));
    }

    private PlacementView reached(Actor actor, PlacementId placement) {
        return placements.find(actor, placement).orElseThrow(() -> new NotFound("placement"));
    }

    private ReturnView view(PlacementView placement) {
        return ReturnViews.of(placement, terms(placement.season()));
    }

    private ReturnTerms terms(SeasonId season) {
        return Standing.terms(rules(season));
    }

    private List<FieldFault> notInFuture(String field, LocalDate day) {
        return day.isAfter(LocalDate.now(clock))
                ? List.of(FieldFault.of(field, "homecoming.in-future"))
                : List.of();
    }

    private static void needsReading(Actor actor) {
        if (!actor.may(Right.CHECK_IN)) {
            actor.needs(Right.READ_FILES);
        }
    }

    private static void needsOwnOrReading(Actor actor) {
        if (!actor.may(Right.OWN_JOURNEY)) {
            needsReading(actor);
        }
    }

    private static String code(Visit visit) {
        return visit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> Answer<T> refused(List<FieldFault> faults) {
        return new Answer.Refused<>(Refusal.ofFields("homecoming.check-fields", faults));
    }
}
