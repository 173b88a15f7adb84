package org.rihla.centre.placement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
import org.rihla.centre.placement.web.OwnPeoplePage.Confirmation;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An employer's own people: who comes, who is at work, and the days that she confirms. */
@Controller
@RequestMapping("/employer/people")
class OwnPeoplePages {
    private final Placements placements;
    private final OwnPeopleLists lists;
    private final People people;
    private final Clock clock;

    OwnPeoplePages(Placements placements, OwnPeopleLists lists, People people, Clock clock) {
        this.placements = placements;
        this.lists = lists;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ownPeople(
            Actor actor,
            @RequestParam(required = false) @Nullable String only,
            @RequestParam(required = false) @Nullable String after) {
        needsEmployer(actor);
        Form form = Form.empty().with("on", LocalDate.now(clock));
        return Pages.show("placement/ownPeople", lists.page(actor, only, after, form));
    }

    @GetMapping("/{id}")
    ModelAndView confirmation(Actor actor, @PathVariable PlacementId id) {
        PlacementView placement = own(actor, id);
        Move move = OwnPeopleLists.confirmable(placement);
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

    static MoveRequest request(Move move, LocalDate on, Form form) {
        String reason = move == Move.END_WORK ? form.clean("reason") : null;
        return new MoveRequest(move, on, reason, null, null);
    }

    private Confirmation page(PlacementView placement, Move move, Form form) {
        return new Confirmation(
                placement,
                people.nameOf(placement.person()),
                move.name(),
                form,
                PlacementWords.choices(lists.reasons(move)));
    }

    private PlacementView own(Actor actor, PlacementId id) {
        needsEmployer(actor);
        return placements.find(actor, id).orElseThrow(() -> new NotFound("placement"));
    }

    static void needsEmployer(Actor actor) {
        if (!(actor.scope() instanceof Scope.OfEmployer)) {
            throw new NotAllowed(Right.CONFIRM_WORK.name());
        }
        actor.needs(Right.CONFIRM_WORK);
    }
}
