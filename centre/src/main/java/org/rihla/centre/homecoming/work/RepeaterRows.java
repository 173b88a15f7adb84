package org.rihla.centre.homecoming.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonFacts;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.homecoming.Repeaters;
import org.rihla.centre.homecoming.Repeaters.Outcome;
import org.rihla.centre.homecoming.Repeaters.RowView;
import org.rihla.centre.homecoming.model.Recall;
import org.rihla.centre.homecoming.model.SameName;
import org.rihla.centre.imports.CsvRow;
import org.rihla.centre.imports.CsvTable;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.imports.UnusableFile;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Text;
import org.springframework.stereotype.Component;

/** Judges each row of a file of repeaters against the employer's recall list. */
@Component
class RepeaterRows {
    private static final Actor READER = Actor.system("homecoming");
    private static final List<String> NEEDED = List.of("number", "name");

    private final Placements placements;
    private final People people;
    private final Seasons seasons;

    RepeaterRows(Placements placements, People people, Seasons seasons) {
        this.placements = placements;
        this.people = people;
        this.seasons = seasons;
    }

    /** Each row with its answer; the list and the names given before are the employer's. */
    List<RowView> read(
            EmployerId employer, List<Recall> lines, Set<PersonId> named, ImportFiles files) {
        List<PlacementView> worked = placements.ofEmployer(READER, employer);
        Reading reading =
                new Reading(
                        worked,
                        people.lines(READER, worked.stream().map(PlacementView::person).toList()),
                        lines,
                        named);
        List<String> names = files.names();
        if (names.size() != 1) {
            throw new UnusableFile("homecoming.one-file");
        }
        CsvTable.of(files, names.getFirst()).read(NEEDED, reading, reading::take);
        return reading.rows;
    }

    /** One file being read. */
    private final class Reading implements RowLedger {
        private final Map<PersonId, List<PlacementView>> worked;
        private final Map<String, PersonId> byJourney;
        private final Map<PersonId, PersonLine> names;
        private final Map<PersonId, Recall> listed;
        private final Set<PersonId> named;
        private final Set<PersonId> seen = new HashSet<>();
        private final List<RowView> rows = new ArrayList<>();

        Reading(
                List<PlacementView> all,
                Map<PersonId, PersonLine> names,
                List<Recall> lines,
                Set<PersonId> named) {
            this.names = names;
            this.worked = all.stream().collect(groupingBy(PlacementView::person));
            this.byJourney =
                    all.stream().collect(toMap(PlacementView::number, PlacementView::person));
            this.listed = lines.stream().collect(toMap(Recall::person, line -> line));
            this.named = named;
        }

        void take(CsvRow row) {
            if (rows.size() >= Repeaters.MOST_ROWS) {
                throw new UnusableFile("homecoming.too-many-rows", Repeaters.MOST_ROWS);
            }
            rows.add(judged(row));
        }

        private RowView judged(CsvRow row) {
            Optional<PersonId> known = person(row.get("number"));
            if (known.isEmpty()) {
                return refused(row, Outcome.UNKNOWN, Refusal.of("homecoming.repeater.unknown"));
            }
            PersonId person = known.get();
            PersonLine line = names.get(person);
            if (line == null || !SameName.fits(row.get("name"), line.name())) {
                return refused(row, Outcome.UNKNOWN, Refusal.of("homecoming.repeater.other-name"));
            }
            if (!workedIn(person, row.get("last_season"))) {
                return refused(
                        row,
                        Outcome.UNKNOWN,
                        Refusal.of("homecoming.repeater.other-season", row.get("last_season")));
            }
            return seen.add(person)
                    ? onList(row, listed.get(person))
                    : refused(row, Outcome.UNKNOWN, Refusal.of("homecoming.repeater.twice"));
        }

        /** Only somebody who has worked here is told apart from nobody at all. */
        private Optional<PersonId> person(String number) {
            String clean = number.toUpperCase(Locale.ROOT);
            PersonId journey = byJourney.get(clean);
            return journey != null
                    ? Optional.of(journey)
                    : people.knownAs(clean).map(PersonFacts::id).filter(worked::containsKey);
        }

        private boolean workedIn(PersonId person, String code) {
            if (code.isEmpty()) {
                return true;
            }
            Optional<SeasonId> season = seasons.byCode(code).map(SeasonView::id);
            return season.isPresent()
                    && worked.getOrDefault(person, List.of()).stream()
                            .anyMatch(one -> one.season().equals(season.get()));
        }

        private RowView onList(CsvRow row, @Nullable Recall line) {
            if (line == null) {
                return refused(
                        row, Outcome.NOT_ENTITLED, Refusal.of("homecoming.repeater.not-listed"));
            }
            String reason = line.reason();
            return switch (line.state()) {
                case OMITTED, CONTESTED, UPHELD ->
                        refused(
                                row,
                                Outcome.NOT_ENTITLED,
                                Refusal.of(
                                        "homecoming.repeater.left-out",
                                        Text.of(RecallMoves.key(reason == null ? "" : reason))));
                case DECLINED ->
                        refused(
                                row,
                                Outcome.NOT_ENTITLED,
                                Refusal.of("homecoming.repeater.declined"));
                case LISTED, NOTIFIED, ACCEPTED, DEFERRED, UNREACHABLE, REINSTATED ->
                        new RowView(
                                row.number(),
                                row.text(),
                                named.contains(line.person())
                                        ? Outcome.ALREADY_NAMED
                                        : Outcome.MATCHED,
                                line.id(),
                                null);
            };
        }

        private RowView refused(CsvRow row, Outcome outcome, Refusal why) {
            return new RowView(row.number(), row.text(), outcome, null, why);
        }

        @Override
        public void applied(String file, long row) {
            throw new IllegalStateException("A table applies no row by itself");
        }

        @Override
        public void unchanged(String file, long row) {
            throw new IllegalStateException("A table leaves no row as it is by itself");
        }

        @Override
        public void refused(String file, long row, String text, Refusal why) {
            rows.add(new RowView(row, text, Outcome.UNKNOWN, null, why));
        }
    }
}
