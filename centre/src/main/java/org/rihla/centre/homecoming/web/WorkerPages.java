package org.rihla.centre.homecoming.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.AuditTrail;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.PersonTimeline;
import org.rihla.centre.homecoming.Recalls;
import org.rihla.centre.homecoming.Recalls.RecallView;
import org.rihla.centre.homecoming.Returns;
import org.rihla.centre.homecoming.Returns.ReturnView;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.JourneyCard;
import org.rihla.centre.site.JourneyCards;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The worker's own pages: her path, her contract, her return, her recall, and who read her file.
 */
@Controller
@RequestMapping("/me")
class WorkerPages {
    private static final int READINGS = 100;

    private final People people;
    private final Placements placements;
    private final Returns returns;
    private final Recalls recalls;
    private final AuditTrail trail;
    private final PersonTimeline timeline;
    private final JourneyCards cards;
    private final Clock clock;

    WorkerPages(
            People people,
            Placements placements,
            Returns returns,
            Recalls recalls,
            AuditTrail trail,
            PersonTimeline timeline,
            JourneyCards cards,
            Clock clock) {
        this.people = people;
        this.placements = placements;
        this.returns = returns;
        this.recalls = recalls;
        this.trail = trail;
        this.timeline = timeline;
        this.cards = cards;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView path(Actor actor, Visitor visitor) {
        PersonId person = herself(actor);
        Optional<PlacementView> placement = latest(actor, person);
        LocalDate today = LocalDate.now(clock);
        WorkerPath path =
                new WorkerPath(
                        people.nameOf(person),
                        placement.map(view -> WorkerPath.ring(view, today)).orElse(null),
                        WorkerPath.steps(placement.orElse(null)),
                        WorkerCards.now(
                                placement.orElse(null),
                                returnOf(actor, placement).orElse(null),
                                openRecall(actor, person).orElse(null)),
                        cards.of(visitor, JourneyCard.Group.NOW),
                        cards.of(visitor, JourneyCard.Group.FILE),
                        WorkerCards.file(placement.isPresent(), trail.count(person.value())),
                        cards.of(visitor, JourneyCard.Group.PROBLEM));
        return Pages.show("homecoming/worker", path);
    }

    @GetMapping("/contract")
    ModelAndView contract(Actor actor) {
        PersonId person = herself(actor);
        PlacementView placement =
                latest(actor, person).orElseThrow(() -> new NotFound("placement"));
        return placements
                .contract(actor, placement.id())
                .map(contract -> Pages.show("homecoming/workerContract", contract))
                .orElseGet(() -> Pages.show("homecoming/workerNoContract"));
    }

    @GetMapping("/return")
    ModelAndView comingHome(Actor actor) {
        PersonId person = herself(actor);
        Optional<PlacementView> placement = latest(actor, person);
        return Pages.show(
                "homecoming/workerReturn",
                new WorkerPath.WorkerReturn(
                        placement.orElse(null),
                        returnOf(actor, placement).orElse(null),
                        LocalDate.now(clock)));
    }

    @GetMapping("/readings")
    ModelAndView readings(Actor actor) {
        PersonId person = herself(actor);
        return Pages.show(
                "homecoming/workerReadings",
                new WorkerPath.Readings(trail.of(person.value(), READINGS)));
    }

    @GetMapping("/history")
    ModelAndView history(Actor actor) {
        PersonId person = herself(actor);
        return Pages.show(
                "homecoming/workerHistory", new WorkerPath.Lines(timeline.of(person).reversed()));
    }

    @GetMapping("/paid")
    ModelAndView paid(Actor actor) {
        herself(actor);
        return Pages.show("homecoming/workerPaid");
    }

    @GetMapping("/recall")
    ModelAndView recall(Actor actor) {
        PersonId person = herself(actor);
        return Pages.show(
                "homecoming/workerRecall",
                new WorkerPath.RecallPage(recalls.ofPerson(actor, person)));
    }

    @PostMapping("/recall/{recall}/{move}")
    Object answer(Actor actor, @PathVariable String recall, @PathVariable Recalls.Move move) {
        PersonId person = herself(actor);
        if (recalls.ofPerson(actor, person).stream().noneMatch(one -> one.id().equals(recall))) {
            throw new NotFound("recall");
        }
        return switch (recalls.move(actor, recall, move, null, null)) {
            case Answer.Accepted<RecallView>(var now) ->
                    Pages.done("/me/recall", Text.of("worker.recall.done." + now.state()));
            case Answer.Refused<RecallView>(var no) ->
                    Pages.answer(
                            "homecoming/workerRefused",
                            no,
                            org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Optional<PlacementView> latest(Actor actor, PersonId person) {
        return placements.ofPerson(actor, person).stream().findFirst();
    }

    private Optional<ReturnView> returnOf(Actor actor, Optional<PlacementView> placement) {
        return placement.flatMap(view -> returns.find(actor, view.id()));
    }

    private Optional<RecallView> openRecall(Actor actor, PersonId person) {
        return recalls.ofPerson(actor, person).stream()
                .filter(recall ->
                        recall.state() == Recalls.State.NOTIFIED
                                || recall.state() == Recalls.State.OMITTED)
                .findFirst();
    }

    private static PersonId herself(Actor actor) {
        actor.needs(Right.OWN_JOURNEY);
        return switch (actor.scope()) {
            case Scope.OfPerson(var person) -> new PersonId(person);
            case Scope.Everywhere(), Scope.Agencies(_), Scope.OfEmployer(_) ->
                    throw new NotAllowed(Right.OWN_JOURNEY.name());
        };
    }
}
