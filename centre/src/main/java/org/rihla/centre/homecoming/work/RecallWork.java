package org.rihla.centre.homecoming.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.Employers.EmployerView;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.homecoming.Recalls;
import org.rihla.centre.homecoming.model.Recall;
import org.rihla.centre.homecoming.model.Recall.RecallList;
import org.rihla.centre.homecoming.model.RecallBook;
import org.rihla.centre.homecoming.model.RecallTable;
import org.rihla.centre.homecoming.work.Lists.Activity;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;
import org.rihla.law.draw.Draws;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of recalls: lists in the legal order, and what becomes of each line. */
@Service
@Transactional
class RecallWork implements Recalls {
    /** A list is judged by everything that was worked, not by what the one who asks can reach. */
    private static final Actor READER = Actor.system("homecoming");

    private static final int MOST_POSTS = 10_000;
    private static final Set<Employers.State> INACTIVE =
            EnumSet.of(Employers.State.REJECTED, Employers.State.EXCLUDED);
    private static final Set<State> NOBODY_TOLD = EnumSet.of(State.LISTED, State.OMITTED);

    private final RecallBook book;
    private final Lists lists;
    private final RecallMoves moves;
    private final NextSeason nextSeason;
    private final Placements placements;
    private final Employers employers;
    private final Seasons seasons;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecallWork(
            RecallBook book,
            Lists lists,
            RecallMoves moves,
            NextSeason nextSeason,
            Placements placements,
            Employers employers,
            Seasons seasons,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.lists = lists;
        this.moves = moves;
        this.nextSeason = nextSeason;
        this.placements = placements;
        this.employers = employers;
        this.seasons = seasons;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Answer<List<RecallView>> make(
            Actor actor, SeasonId season, EmployerId employer, int posts) {
        actor.needs(Right.MANAGE_RECALLS);
        String code = seasons.find(season).orElseThrow(() -> new NotFound("season")).code();
        EmployerView known =
                employers.find(actor, employer).orElseThrow(() -> new NotFound("employer"));
        if (posts < 0 || posts > MOST_POSTS) {
            return new Answer.Refused<>(
                    Refusal.ofFields(
                            "homecoming.check-fields",
                            List.of(FieldFault.of("posts", "shared.out-of-range", 0, MOST_POSTS))));
        }
        Optional<RecallList> before = book.lockList(season, employer);
        if (before.isPresent() && somebodyWasTold(before.get())) {
            return Answer.refused("homecoming.already-notified", known.legalName());
        }
        RecallList list = list(before, season, employer, posts, code);
        Activity active = INACTIVE.contains(known.state()) ? Activity.INACTIVE : Activity.ACTIVE;
        return Answer.of(written(actor, list, active));
    }

    @Override
    public Answer<RecallView> move(
            Actor actor,
            String recall,
            Move move,
            @Nullable String reason,
            @Nullable String proof) {
        RecallReach.needs(actor, move);
        Recall held = locked(actor, recall);
        return moves.make(actor, held, move, reason, proof).map(moved -> view(actor, moved));
    }

    @Override
    public List<String> reasonsOf(Move move) {
        return RecallTable.reasonsOf(move);
    }

    @Override
    public Answer<RecallView> place(Actor actor, String recall, OfferId offer) {
        actor.needs(Right.MANAGE_RECALLS);
        Recall held = locked(actor, recall);
        return nextSeason.open(actor, held, offer).map(opened -> view(actor, opened));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RecallView> find(Actor actor, String recall) {
        RecallReach.needsReading(actor);
        return book.find(recall)
                .filter(found -> RecallReach.reaches(actor, found))
                .map(found -> view(actor, found));
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecallView> list(Actor actor, SeasonId season) {
        RecallReach.needsReading(actor);
        Set<String> agencies =
                actor.scope() instanceof Scope.Agencies(var own) ? Set.copyOf(own) : null;
        String employer = actor.scope() instanceof Scope.OfEmployer(var own) ? own : null;
        return book.list(season, agencies, employer).stream()
                .filter(found -> RecallReach.reaches(actor, found))
                .map(found -> view(actor, found))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecallView> ofPerson(Actor actor, PersonId person) {
        RecallReach.needsReading(actor);
        return book.ofPerson(person).stream()
                .filter(found -> RecallReach.reaches(actor, found))
                .map(found -> view(actor, found))
                .toList();
    }

    private RecallList list(
            Optional<RecallList> before,
            SeasonId season,
            EmployerId employer,
            int posts,
            String code) {
        String id = before.map(RecallList::id).orElseGet(() -> Ulid.next(clock));
        String seed = before.map(RecallList::seed).orElseGet(() -> Draws.publicSeed(code, id));
        return new RecallList(id, season, employer, posts, seed);
    }

    private List<RecallView> written(Actor actor, RecallList list, Activity active) {
        LocalDate today = LocalDate.now(clock);
        book.keep(list, today, actor.name());
        List<Recall> lines =
                lists.lines(
                        list,
                        new Lists.Known(
                                placements.ofEmployer(READER, list.employer()),
                                book.lastLines(list.employer(), list.season()),
                                active));
        book.replaceLines(list, lines);
        for (Recall line : lines) {
            history.add(
                    actor,
                    History.Entry.of(
                            "homecoming.history.recall-"
                                    + line.state().name().toLowerCase(Locale.ROOT),
                            "recall:" + line.id(),
                            line.person().value(),
                            Map.of("rank", Integer.toString(line.rank()))));
            events.publishEvent(line.event(today));
        }
        return book.lines(list).stream().map(line -> view(actor, line)).toList();
    }

    private boolean somebodyWasTold(RecallList list) {
        return book.lines(list).stream()
                .anyMatch(line -> !NOBODY_TOLD.contains(line.state()) || omittedByHand(line));
    }

    private static boolean omittedByHand(Recall line) {
        return line.state() == State.OMITTED && !"POSTS_REDUCED".equals(line.reason());
    }

    private Recall locked(Actor actor, String recall) {
        return book.lock(recall)
                .filter(found -> RecallReach.reaches(actor, found))
                .orElseThrow(() -> new NotFound("recall"));
    }

    private static RecallView view(Actor actor, Recall recall) {
        List<Move> possible =
                RecallTable.TABLE.movesFrom(recall.state()).stream()
                        .filter(move -> RecallReach.may(actor, move))
                        .toList();
        return recall.view(possible);
    }
}
