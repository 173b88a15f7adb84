package org.rihla.centre.homecoming.work;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.homecoming.Repeaters;
import org.rihla.centre.homecoming.model.NamingBook;
import org.rihla.centre.homecoming.model.Recall;
import org.rihla.centre.homecoming.model.RecallBook;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.UnusableFile;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the files in which employers name whom they call again. */
@Service
@Transactional
class RepeaterWork implements Repeaters {
    private final RecallBook recalls;
    private final NamingBook book;
    private final RepeaterRows rows;
    private final History history;
    private final Clock clock;

    RepeaterWork(
            RecallBook recalls, NamingBook book, RepeaterRows rows, History history, Clock clock) {
        this.recalls = recalls;
        this.book = book;
        this.rows = rows;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Answer<NamingReport> preview(
            Actor actor, EmployerId employer, SeasonId season, ImportFiles files) {
        needs(actor, employer);
        List<Recall> lines = recalls.list(season, null, employer.value());
        if (lines.isEmpty()) {
            return Answer.refused("homecoming.no-list-yet");
        }
        Set<PersonId> named = book.named(List.of(lines.getFirst().list().id()));
        try {
            return Answer.of(
                    new NamingReport(employer, season, rows.read(employer, lines, named, files)));
        } catch (UnusableFile unusable) {
            return new Answer.Refused<>(unusable.refusal());
        }
    }

    @Override
    public Answer<NamingReport> name(
            Actor actor, EmployerId employer, SeasonId season, ImportFiles files) {
        return preview(actor, employer, season, files)
                .map(report -> {
                    keep(actor, recalls.list(season, null, employer.value()), report);
                    return report;
                });
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> named(Actor actor, SeasonId season) {
        RecallReach.needsReading(actor);
        String employer = actor.scope() instanceof Scope.OfEmployer(var own) ? own : null;
        return book.named(
                recalls.list(season, null, employer).stream()
                        .map(line -> line.list().id())
                        .collect(toSet()));
    }

    private void keep(Actor actor, List<Recall> lines, NamingReport report) {
        Map<String, Recall> byId = lines.stream().collect(toMap(Recall::id, line -> line));
        List<Recall> matched =
                report.rows().stream()
                        .filter(row -> row.outcome() == Outcome.MATCHED)
                        .map(row -> byId.get(row.recall()))
                        .toList();
        if (matched.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        List<PersonId> people = matched.stream().map(Recall::person).toList();
        book.name(matched.getFirst().list().id(), people, today, actor.name());
        for (Recall line : matched) {
            history.add(
                    actor,
                    History.Entry.of(
                            "homecoming.history.recall-named",
                            "recall:" + line.id(),
                            line.person().value(),
                            Map.of("rank", Integer.toString(line.rank()))));
        }
    }

    private static void needs(Actor actor, EmployerId employer) {
        if (!actor.may(Right.ANSWER_RECALLS) && !actor.may(Right.MANAGE_RECALLS)) {
            throw new NotAllowed(Right.ANSWER_RECALLS.name());
        }
        if (!actor.reachesEmployer(employer.value())) {
            throw new NotFound("employer");
        }
    }
}
