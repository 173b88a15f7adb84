package org.rihla.centre.candidate.work;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.Lookalikes;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.model.Comparison;
import org.rihla.centre.candidate.model.Person;
import org.rihla.centre.candidate.model.PersonFiles;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where two files that look like one person are compared. */
@Service
@Transactional
class ComparisonDesk implements Lookalikes {
    private final Comparison.Book comparisons;
    private final PersonFiles files;
    private final PersonMatches matches;
    private final History history;
    private final Clock clock;

    ComparisonDesk(
            Comparison.Book comparisons,
            PersonFiles files,
            PersonMatches matches,
            History history,
            Clock clock) {
        this.comparisons = comparisons;
        this.files = files;
        this.matches = matches;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pair> toCompare(Actor actor, int atMost) {
        actor.needs(Right.READ_FILES);
        return comparisons.open(Reach.of(actor), atMost).stream().map(this::pair).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int countToCompare(Actor actor) {
        actor.needs(Right.READ_FILES);
        return comparisons.countOpen(Reach.of(actor));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pair> of(Actor actor, PersonId person) {
        actor.needs(Right.READ_FILES);
        return comparisons.openOf(person).stream()
                .filter(comparison -> reachesOne(actor, comparison))
                .map(this::pair)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Pair> find(Actor actor, String pair) {
        actor.needs(Right.READ_FILES);
        return comparisons
                .find(pair)
                .filter(comparison -> reachesOne(actor, comparison))
                .map(this::pair);
    }

    @Override
    public Answer<Pair> twoPersons(Actor actor, String pair) {
        actor.needs(Right.WRITE_FILES);
        Comparison comparison =
                comparisons
                        .lock(pair)
                        .filter(found -> reachesOne(actor, found))
                        .orElseThrow(() -> new NotFound("person"));
        return Comparison.TABLE
                .after(comparison.state(), Comparison.Move.FIND_TWO_PERSONS)
                .<Answer<Pair>>map(state -> Answer.of(decided(actor, comparison, state)))
                .orElseGet(() -> Answer.refused("candidate.not-possible-now"));
    }

    private Pair decided(Actor actor, Comparison comparison, Comparison.State state) {
        Comparison decided =
                new Comparison(
                        comparison.id(),
                        comparison.person(),
                        comparison.other(),
                        comparison.score(),
                        comparison.reasons(),
                        comparison.foundAt(),
                        state,
                        actor.name());
        comparisons.decide(decided, clock.instant());
        for (PersonId person : List.of(comparison.person(), comparison.other())) {
            history.add(
                    actor,
                    History.Entry.of(
                            "candidate.history.two-persons",
                            "comparison:" + comparison.id(),
                            person.value(),
                            Map.of()));
        }
        return pair(decided);
    }

    private boolean reachesOne(Actor actor, Comparison comparison) {
        return files.findAll(List.of(comparison.person(), comparison.other())).stream()
                .anyMatch(person -> Reach.reaches(actor, person));
    }

    private Pair pair(Comparison comparison) {
        return new Pair(
                comparison.id(),
                comparison.person(),
                masked(comparison.person()),
                comparison.other(),
                masked(comparison.other()),
                comparison.score(),
                comparison.reasons(),
                comparison.foundAt(),
                comparison.decidedBy());
    }

    private String masked(PersonId id) {
        Person person = files.find(id).orElseThrow(() -> new NotFound("person"));
        return matches.masked(person);
    }
}
