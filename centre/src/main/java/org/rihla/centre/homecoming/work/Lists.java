package org.rihla.centre.homecoming.work;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.homecoming.Recalls.State;
import org.rihla.centre.homecoming.model.Recall;
import org.rihla.centre.homecoming.model.Recall.RecallList;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.shared.Ulid;
import org.rihla.law.recall.Authorisation;
import org.rihla.law.recall.Entitlement.Outcome;
import org.rihla.law.recall.RecallCandidate;
import org.rihla.law.recall.RecallCandidate.LastYear;
import org.rihla.law.recall.RecallFacts;
import org.rihla.law.recall.RecallMark;
import org.rihla.law.recall.RecallPlace;
import org.rihla.law.recall.RecallPlace.Listed;
import org.rihla.law.recall.Recalls;
import org.springframework.stereotype.Component;

/** Makes the lines of an employer's recall list by the law's order (R6). */
@Component
class Lists {
    private static final Set<Placements.State> NEVER_WORKED =
            EnumSet.of(Placements.State.WITHDRAWN);
    private static final Set<State> LEFT_OUT =
            EnumSet.of(State.OMITTED, State.CONTESTED, State.UPHELD);
    private static final Set<String> HER_OWN = Set.of("WORKER_DECLINED", "CAUSE_104_3");

    private final Clock clock;

    Lists(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a list is made from.
     *
     * @param placements everything that people have worked for the employer, oldest first
     * @param lastLines the employer's list before, in order
     * @param active whether the employer is active
     */
    record Known(List<PlacementView> placements, List<Recall> lastLines, Activity active) {}

    /** Whether an employer is active. */
    enum Activity {
        ACTIVE,
        INACTIVE
    }

    /** One worker with everything she has worked for the employer. */
    private record Worker(PersonId person, List<PlacementView> seasons, LastYear lastYear) {

        PlacementView last() {
            return seasons.getLast();
        }

        int worked() {
            return (int) seasons.stream().filter(season -> season.workingFrom() != null).count();
        }
    }

    /** The lines in order; those behind the posts are left out for fewer posts. */
    List<Recall> lines(RecallList list, Known known) {
        Map<String, Worker> entitled = new LinkedHashMap<>();
        for (Worker worker : workers(list, known)) {
            if (Recalls.entitlement(facts(list.employer(), worker, known.active())).outcome()
                    == Outcome.ENTITLED) {
                entitled.put(worker.person().value(), worker);
            }
        }
        List<RecallCandidate> candidates =
                entitled.values().stream().map(Lists::candidate).toList();
        List<Recall> lines = new ArrayList<>();
        RecallPlace before = null;
        for (RecallPlace place : Recalls.list(list.seed(), list.posts(), candidates)) {
            Worker worker = entitled.get(place.candidate().workerId());
            if (worker != null) {
                lines.add(line(list, worker, place, before));
            }
            before = place;
        }
        return lines;
    }

    private static List<Worker> workers(RecallList list, Known known) {
        Set<String> leftOut =
                known.lastLines().stream()
                        .filter(Lists::leftOutWithoutFault)
                        .map(line -> line.person().value())
                        .collect(Collectors.toSet());
        Map<PersonId, List<PlacementView>> byPerson =
                known.placements().stream()
                        .filter(placement -> !NEVER_WORKED.contains(placement.state()))
                        .sorted(Comparator.comparing(PlacementView::contractFrom))
                        .collect(
                                groupingBy(
                                        PlacementView::person,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<Worker> workers = new ArrayList<>();
        byPerson.forEach((person, seasons) -> {
            boolean hers = leftOut.contains(person.value());
            boolean thisSeason =
                    seasons.stream().anyMatch(one -> one.season().equals(list.season()));
            if (thisSeason || hers) {
                workers.add(new Worker(person, seasons, hers ? LastYear.LEFT_OUT : LastYear.OTHER));
            }
        });
        return workers;
    }

    /** Left out for fewer posts or without a cause of her own. */
    private static boolean leftOutWithoutFault(Recall line) {
        String reason = line.reason();
        return LEFT_OUT.contains(line.state()) && (reason == null || !HER_OWN.contains(reason));
    }

    private static RecallFacts facts(EmployerId employer, Worker worker, Activity active) {
        PlacementView last = worker.last();
        Set<RecallMark> marks = EnumSet.noneOf(RecallMark.class);
        if (last.state() == Placements.State.RETURNED) {
            marks.add(RecallMark.RETURN_CONDITION_MET);
        }
        if (last.state() == Placements.State.NOT_RETURNED) {
            marks.add(RecallMark.CAUSE_PROVEN);
        }
        if (worker.worked() > 0) {
            marks.add(RecallMark.CONTRACT_IN_FORCE);
        }
        if (active == Activity.ACTIVE) {
            marks.add(RecallMark.EMPLOYER_ACTIVE);
        }
        return new RecallFacts(
                Authorisation.fourYearsFrom(worker.seasons().getFirst().contractFrom()),
                last.contractFrom().plusYears(1),
                last.contractTo().plusYears(1),
                last.employer().value(),
                employer.value(),
                worker.worked(),
                marks);
    }

    private static RecallCandidate candidate(Worker worker) {
        return new RecallCandidate(
                worker.person().value(),
                worker.lastYear(),
                worker.worked(),
                worker.last().checkedInOn());
    }

    private Recall line(
            RecallList list, Worker worker, RecallPlace place, @Nullable RecallPlace before) {
        boolean recalled = place.listed() == Listed.RECALLED;
        return new Recall(
                Ulid.next(clock),
                list,
                worker.person(),
                worker.last().agency(),
                place.rank(),
                worker.worked(),
                worker.last().checkedInOn(),
                place.hash(),
                why(place.candidate(), before),
                recalled ? State.LISTED : State.OMITTED,
                recalled ? null : "POSTS_REDUCED",
                null,
                null,
                0);
    }

    /** What put her at her place: the first criterion by which she differs from the one before. */
    private static List<String> why(RecallCandidate candidate, @Nullable RecallPlace before) {
        List<String> why = new ArrayList<>();
        if (candidate.lastYear() == LastYear.LEFT_OUT) {
            why.add("homecoming.why.left-out-last-year");
        }
        why.add(
                Optional.ofNullable(before)
                        .map(RecallPlace::candidate)
                        .map(other -> decidedBy(candidate, other))
                        .orElse("homecoming.why.first"));
        return why;
    }

    private static String decidedBy(RecallCandidate candidate, RecallCandidate before) {
        if (candidate.lastYear() != before.lastYear()) {
            return "homecoming.why.not-left-out-last-year";
        }
        if (candidate.seasonsWithEmployer() != before.seasonsWithEmployer()) {
            return "homecoming.why.seasons";
        }
        LocalDate returned = candidate.returnConfirmedOn();
        return returned != null && !returned.equals(before.returnConfirmedOn())
                ? "homecoming.why.returned"
                : "homecoming.why.draw";
    }
}
