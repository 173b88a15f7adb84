package org.rihla.centre.placement.web;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.People;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.placement.web.OwnPeoplePage.Row;
import org.rihla.centre.placement.web.OwnPeoplePage.Week;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Fact;
import org.springframework.stereotype.Component;

/** Lists an employer's own people: counts, those who wait first, arrivals by week. */
@Component
class OwnPeopleLists {
    private static final String HERE = "/employer/people";
    private static final String WAITING = "waiting";
    private static final int PAGE = 100;
    private static final Set<State> SHOWN =
            EnumSet.complementOf(EnumSet.of(State.WITHDRAWN, State.SELECTED));

    /** Health and family are nothing that an employer is asked about. */
    private static final Set<String> NOT_FOR_EMPLOYERS = Set.of("MEDICAL", "FAMILY");

    private final Placements placements;
    private final People people;
    private final Seasons seasons;
    private final Clock clock;

    OwnPeopleLists(Placements placements, People people, Seasons seasons, Clock clock) {
        this.placements = placements;
        this.people = people;
        this.seasons = seasons;
        this.clock = clock;
    }

    /** Everybody whom the employer is told of in the season that runs. */
    List<PlacementView> all(Actor actor) {
        return season().map(found -> placements.list(actor, found.id(), SHOWN)).orElse(List.of());
    }

    /** The reasons of an end that an employer may give. */
    List<String> reasons(Move move) {
        return placements.reasonsOf(move).stream()
                .filter(reason -> !NOT_FOR_EMPLOYERS.contains(reason))
                .toList();
    }

    /**
     * The page.
     *
     * @param only a state, or those who wait for a confirmation; everybody if neither
     * @param after the number after which the rows go on
     */
    OwnPeoplePage page(Actor actor, @Nullable String only, @Nullable String after, Form form) {
        LocalDate today = LocalDate.now(clock);
        List<PlacementView> all = all(actor);
        List<PlacementView> listed = all.stream().filter(one -> lists(one, only, today)).toList();
        List<PlacementView> sorted = sorted(listed, today);
        int from = beginning(sorted, after);
        int to = Math.min(sorted.size(), from + PAGE);
        String here = only == null ? HERE + "?" : HERE + "?only=" + only + "&";
        return new OwnPeoplePage(
                season().map(SeasonView::code).orElse(null),
                figures(all),
                what(only),
                what(only).equals(what(null)),
                sorted.subList(from, to).stream().map(this::row).toList(),
                sorted.size(),
                (int) all.stream().filter(one -> OwnPeoplePage.waits(one, today)).count(),
                weeks(all),
                to < sorted.size() ? here + "after=" + sorted.get(to - 1).number() : null,
                from == 0 ? null : here,
                form,
                List.of(Move.ARRIVE, Move.START_WORK, Move.END_WORK).stream()
                        .map(move ->
                                Choice.of(move.name(), Text.of("placement.own.confirm." + move)))
                        .toList(),
                PlacementWords.choices(reasons(Move.END_WORK)));
    }

    /** What can be confirmed of somebody now. */
    static @Nullable Move confirmable(PlacementView placement) {
        return switch (placement.state()) {
            case DEPARTED -> Move.ARRIVE;
            case ARRIVED -> Move.START_WORK;
            case WORKING -> Move.END_WORK;
            default -> null;
        };
    }

    private Row row(PlacementView placement) {
        Move move = confirmable(placement);
        return new Row(
                placement,
                people.nameOf(placement.person()),
                PlacementWords.tag(placement.state()),
                move == null ? null : move.name());
    }

    private Optional<SeasonView> season() {
        return seasons.currentOn(LocalDate.now(clock));
    }

    private static boolean lists(PlacementView one, @Nullable String only, LocalDate today) {
        if (WAITING.equals(only)) {
            return OwnPeoplePage.waits(one, today);
        }
        return what(only).equals(what(null)) || one.state().name().equals(only);
    }

    private static Text what(@Nullable String only) {
        if (WAITING.equals(only)) {
            return Text.of("placement.own.waiting");
        }
        return SHOWN.stream()
                .filter(state -> state.name().equals(only))
                .findFirst()
                .map(PlacementWords::of)
                .orElseGet(() -> Text.of("placement.own.everybody"));
    }

    private static List<PlacementView> sorted(List<PlacementView> listed, LocalDate today) {
        return listed.stream()
                .sorted(
                        Comparator.comparing(
                                        (PlacementView one) -> !OwnPeoplePage.waits(one, today))
                                .thenComparing(PlacementView::number))
                .toList();
    }

    private static int beginning(List<PlacementView> sorted, @Nullable String after) {
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).number().equals(after)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<Fact> figures(List<PlacementView> all) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        all.forEach(one -> counts.merge(one.state(), 1, Integer::sum));
        List<Fact> figures = new ArrayList<>();
        counts.forEach((state, count) ->
                figures.add(
                        Fact.counted(PlacementWords.of(state), count, HERE + "?only=" + state)));
        return figures;
    }

    /** Every week from the first arrival to the last, also those in which nobody came. */
    private static List<Week> weeks(List<PlacementView> all) {
        TreeMap<LocalDate, Integer> counts = new TreeMap<>();
        all.stream()
                .map(PlacementView::arrivedOn)
                .filter(Objects::nonNull)
                .forEach(day ->
                        counts.merge(day.with(previousOrSame(DayOfWeek.MONDAY)), 1, Integer::sum));
        if (counts.isEmpty()) {
            return List.of();
        }
        return counts.firstKey()
                .datesUntil(counts.lastKey().plusDays(1), java.time.Period.ofWeeks(1))
                .map(monday -> new Week(monday, counts.getOrDefault(monday, 0)))
                .toList();
    }
}
