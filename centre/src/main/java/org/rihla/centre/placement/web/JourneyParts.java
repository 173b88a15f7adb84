package org.rihla.centre.placement.web;

import static org.rihla.centre.placement.Placements.Move.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.History;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Step;
import org.rihla.law.returns.ReturnSource;

/** The steps and lines that a journey's page is put together from. */
final class JourneyParts {
    private JourneyParts() {}

    /** The eight steps of a journey: those behind, the one now, those ahead. */
    static List<Step> path(PlacementView placement, @Nullable LocalDate signedOn) {
        List<Stage> stages =
                List.of(
                        new Stage("chosen", Icon.FLAG, placement.openedOn()),
                        new Stage("contract", Icon.SIGN, signedOn),
                        new Stage("cleared", Icon.PAPER, placement.clearedOn()),
                        new Stage("departed", Icon.BOAT, placement.departedOn()),
                        new Stage("arrived", Icon.PLACE, placement.arrivedOn()),
                        new Stage("working", Icon.WORK, placement.workingFrom()),
                        new Stage("ended", Icon.CALENDAR, placement.endedOn()),
                        new Stage("home", Icon.HOME, placement.checkedInOn()));
        int last = 0;
        for (int i = 0; i < stages.size(); i++) {
            last = stages.get(i).on() == null ? last : i;
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            steps.add(stages.get(i).step(i, last));
        }
        return steps;
    }

    /** What was entered, oldest first. */
    static List<Step> history(List<History.Line> lines) {
        return lines.stream()
                .map(line ->
                        Step.done(
                                Icon.CHECK,
                                new Text(line.entry().kind(), facts(line)),
                                Text.of(
                                        "placement.history.by",
                                        line.at(),
                                        line.actor(),
                                        Text.of(
                                                "site.role."
                                                        + line.role()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT)))))
                .toList();
    }

    /** What can prove an exit. */
    static List<Choice> sources(Move move) {
        if (move != PROVE_EXIT) {
            return List.of();
        }
        List<Choice> sources = new ArrayList<>();
        for (ReturnSource source : ReturnSource.values()) {
            sources.add(Choice.of(source.name(), source(source.name())));
        }
        return sources;
    }

    /** What proved an exit, in words if it is one of the known sources. */
    static Text source(String proof) {
        for (ReturnSource source : ReturnSource.values()) {
            if (source.name().equals(proof)) {
                return Text.of(
                        "placement.source." + proof.toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        return Text.asIs(proof);
    }

    private static List<Object> facts(History.Line line) {
        List<Object> facts = new ArrayList<>();
        new TreeMap<>(line.entry().facts()).values().forEach(value -> facts.add(fact(value)));
        return facts;
    }

    private static Object fact(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(value) : new Code(value);
    }

    /** One stage of the path with its day, if it has been reached. */
    private record Stage(String name, Icon icon, @Nullable LocalDate on) {

        Step step(int index, int last) {
            Text title = Text.of("placement.path." + name);
            Text detail = on == null ? null : Text.asIs(on);
            if (index == last) {
                return Step.now(icon, title, detail);
            }
            return index < last || on != null
                    ? Step.done(Icon.CHECK, title, detail)
                    : Step.later(icon, title, detail);
        }
    }
}
