package org.rihla.centre.placement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.People;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.MoveRequest;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.placement.web.OwnPeoplePage.Confirmation;
import org.rihla.centre.placement.web.OwnPeoplePage.Row;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** An employer's own people: who comes, who is at work, and the two days that she confirms. */
@Controller
@RequestMapping("/employer/people")
class OwnPeoplePages {
    private static final Set<State> SHOWN =
            EnumSet.complementOf(EnumSet.of(State.WITHDRAWN, State.SELECTED));

    /** Health and family are nothing that an employer is asked about. */
    private static final Set<String> NOT_FOR_EMPLOYERS = Set.of("MEDICAL", "FAMILY");

    private final Placements placements;
    private final People people;
    private final Seasons seasons;
    private final Clock clock;

    OwnPeoplePages(Placements placements, People people, Seasons seasons, Clock clock) {
        this.placements = placements;
        this.people = people;
        this.seasons = seasons;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ownPeople(Actor actor) {
        needsEmployer(actor);
        Optional<SeasonView> season = seasons.currentOn(LocalDate.now(clock));
        LocalDate today = LocalDate.now(clock);
        List<Row> rows =
                season.map(found -> rows(actor, found)).orElseGet(List::of).stream()
                        .sorted(
                                Comparator.comparing((Row row) -> !waits(row, today))
                                        .thenComparing(row -> row.placement().number()))
                        .toList();
        return Pages.show(
                "placement/ownPeople",
                new OwnPeoplePage(
                        season.map(SeasonView::code).orElse(null),
                        rows,
                        (int) rows.stream().filter(row -> waits(row, today)).count()));
    }

    @GetMapping("/{id}")
    ModelAndView confirmation(Actor actor, @PathVariable PlacementId id) {
        PlacementView placement = own(actor, id);
        Move move = confirmable(placement);
        if (move == null) {
            return new ModelAndView(Pages.goTo("/employer/people"));
        }
        Form form = Form.empty().with("on", LocalDate.now(clock));
        return Pages.show("placement/ownPerson", page(placement, move, form));
    }

    @PostMapping("/{id}")
    Object confirm(Actor actor, @PathVariable PlacementId id, Form form) {
        PlacementView placement = own(actor, id);
        FormReader reader = new FormReader(form);
        Optional<Move> move = reader.choice("move", Move.class);
        Optional<LocalDate> on = reader.date("on");
        Answer<PlacementView> answer =
                move.isPresent() && on.isPresent()
                        ? placements.move(actor, id, request(move.get(), on.get(), form))
                        : reader.refused("placement.check-fields");
        return switch (answer) {
            case Answer.Accepted<PlacementView>(var moved) ->
                    Pages.done(
                            "/employer/people",
                            Text.of(
                                    "placement.own.confirmed",
                                    people.nameOf(moved.person()),
                                    PlacementWords.of(moved.state())));
            case Answer.Refused<PlacementView>(var no) ->
                    Pages.refused(
                            "placement/ownPerson",
                            page(placement, move.orElse(Move.START_WORK), form.refused(no)),
                            no);
        };
    }

    private static MoveRequest request(Move move, LocalDate on, Form form) {
        String reason = move == Move.END_WORK ? form.clean("reason") : null;
        return new MoveRequest(move, on, reason, null, null);
    }

    private Confirmation page(PlacementView placement, Move move, Form form) {
        return new Confirmation(
                placement,
                people.nameOf(placement.person()),
                move.name(),
                form,
                PlacementWords.choices(
                        placements.reasonsOf(move).stream()
                                .filter(reason -> !NOT_FOR_EMPLOYERS.contains(reason))
                                .toList()));
    }

    private List<Row> rows(Actor actor, SeasonView season) {
        List<Row> rows = new ArrayList<>();
        for (PlacementView placement : placements.list(actor, season.id(), SHOWN)) {
            Move move = confirmable(placement);
            rows.add(
                    new Row(
                            placement,
                            people.nameOf(placement.person()),
                            PlacementWords.tag(placement.state()),
                            move == null ? null : move.name()));
        }
        return rows;
    }

    /** Whether a confirmation is due: somebody has arrived, or her contract has ended. */
    private static boolean waits(Row row, LocalDate today) {
        PlacementView placement = row.placement();
        return placement.state() == State.ARRIVED
                || (placement.state() == State.WORKING && !today.isBefore(placement.contractTo()));
    }

    /** The start of somebody who has arrived, the end of somebody at work. */
    private static @Nullable Move confirmable(PlacementView placement) {
        return switch (placement.state()) {
            case ARRIVED -> Move.START_WORK;
            case WORKING -> Move.END_WORK;
            default -> null;
        };
    }

    private PlacementView own(Actor actor, PlacementId id) {
        needsEmployer(actor);
        return placements.find(actor, id).orElseThrow(() -> new NotFound("placement"));
    }

    private static void needsEmployer(Actor actor) {
        if (!(actor.scope() instanceof Scope.OfEmployer)) {
            throw new NotAllowed(Right.CONFIRM_WORK.name());
        }
        actor.needs(Right.CONFIRM_WORK);
    }
}
