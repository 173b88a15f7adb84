package org.rihla.centre.placement.web;

import java.util.List;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.site.FilePanel;
import org.rihla.centre.site.Visitor;
import org.rihla.centre.site.parts.Tag;
import org.springframework.stereotype.Component;

/** A person's journeys in her file. */
@Component
public class PlacementPanel implements FilePanel {
    private static final int ORDER = 30;

    private final Placements placements;
    private final Employers employers;

    PlacementPanel(Placements placements, Employers employers) {
        this.placements = placements;
        this.employers = employers;
    }

    @Override
    public Optional<Panel> panel(String person, Visitor visitor) {
        Actor actor = visitor.as(Actor.class);
        if (!actor.may(Right.READ_FILES)) {
            return Optional.empty();
        }
        List<Line> lines =
                placements.ofPerson(actor, new PersonId(person)).stream()
                        .map(placement ->
                                new Line(
                                        placement,
                                        employers.nameOf(placement.employer()),
                                        PlacementWords.tag(placement.state())))
                        .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel(Column.MAIN, ORDER, "placement/panel", new Journeys(lines)));
    }

    /** All journeys of a person, the latest first. */
    public record Journeys(List<Line> lines) {
        /** Keeps a copy of the lines. */
        public Journeys {
            lines = List.copyOf(lines);
        }
    }

    /** One journey in a line. */
    public record Line(PlacementView placement, String employer, Tag tag) {}
}
