package org.rihla.centre.placement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.AuditTrail;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.Network;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.ContractView;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.MoveRequest;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.web.JourneyPage.MoveForm;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One journey and the form of its next step. */
@Controller
@RequestMapping("/journeys/{id}")
class JourneyPages {
    private static final int LONGEST = 200;

    private final Placements placements;
    private final People people;
    private final Employers employers;
    private final Offers offers;
    private final Network network;
    private final History history;
    private final AuditTrail trail;
    private final Clock clock;

    JourneyPages(
            Placements placements,
            People people,
            Employers employers,
            Offers offers,
            Network network,
            History history,
            AuditTrail trail,
            Clock clock) {
        this.placements = placements;
        this.people = people;
        this.employers = employers;
        this.offers = offers;
        this.network = network;
        this.history = history;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView journey(
            Actor actor,
            @PathVariable PlacementId id,
            @RequestParam(required = false) @Nullable String move) {
        PlacementView placement = reached(actor, id);
        trail.read(actor, placement.person().value(), "placement.purpose.journey");
        Form form = Form.empty().with("on", LocalDate.now(clock));
        return Pages.show(
                "placement/journey", page(actor, placement, chosen(placement, move), form));
    }

    @PostMapping("/moves")
    Object move(Actor actor, @PathVariable PlacementId id, Form form) {
        PlacementView placement = reached(actor, id);
        FormReader reader = new FormReader(form);
        Optional<Move> move = reader.choice("move", Move.class);
        Optional<MoveRequest> request = move.flatMap(known -> read(reader, form, known));
        Answer<PlacementView> answer =
                reader.clean() && request.isPresent()
                        ? placements.move(actor, id, request.get())
                        : reader.refused("placement.check-fields");
        return switch (answer) {
            case Answer.Accepted<PlacementView>(var moved) ->
                    Pages.done(
                            "/journeys/" + id.value(),
                            Text.of("placement.moved", PlacementWords.of(moved.state())));
            case Answer.Refused<PlacementView>(var no) ->
                    Pages.refused(
                            "placement/journey",
                            page(actor, placement, move.orElse(null), form.refused(no)),
                            no);
        };
    }

    private static Optional<MoveRequest> read(FormReader reader, Form form, Move move) {
        String evidence = reader.optionalText("evidence", LONGEST);
        String place = reader.optionalText("place", LONGEST);
        String reason = form.clean("reason");
        LocalDate until = reader.optionalDate("validUntil").orElse(null);
        return reader.date("on")
                .map(on -> new MoveRequest(move, on, reason, evidence, place, until, null));
    }

    private JourneyPage page(Actor actor, PlacementView placement, @Nullable Move move, Form form) {
        ContractView contract = placements.contract(actor, placement.id()).orElse(null);
        LocalDate signedOn = contract == null ? null : contract.employerSignedOn();
        return new JourneyPage(
                placement,
                people.line(actor, placement.person()).orElse(null),
                PlacementWords.tag(placement.state()),
                JourneyParts.path(placement, signedOn),
                contract,
                move == null || move == Move.CHECK_IN ? null : form(move, form),
                placement.possible().stream().filter(other -> other != move).toList(),
                facts(actor, placement),
                JourneyParts.history(history.ofSubject("placement:" + placement.id().value())));
    }

    private MoveForm form(Move move, Form form) {
        return new MoveForm(
                move,
                form,
                PlacementWords.choices(placements.reasonsOf(move)),
                JourneyParts.sources(move));
    }

    /** The move that was asked for, or the first that leads on. */
    private static @Nullable Move chosen(PlacementView placement, @Nullable String asked) {
        List<Move> possible = placement.possible();
        return possible.stream()
                .filter(move -> move.name().equals(asked))
                .findFirst()
                .or(() ->
                        possible.stream()
                                .filter(move -> move != Move.WITHDRAW && move != Move.LOOK_FOR)
                                .findFirst())
                .orElse(null);
    }

    private List<Fact> facts(Actor actor, PlacementView placement) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(Text.of("placement.fact.number"), Text.asIs(new Code(placement.number()))));
        facts.add(
                Fact.of(
                        Text.of("placement.fact.employer"),
                        Text.asIs(employers.nameOf(placement.employer()))));
        if (actor.may(Right.SEE_OFFERS)) {
            offers.find(actor, placement.offer())
                    .ifPresent(offer ->
                            facts.add(
                                    new Fact(
                                            Text.of("placement.fact.offer"),
                                            Text.asIs(new Code(offer.code())),
                                            "/offers/" + offer.id().value(),
                                            null)));
        }
        network.agency(placement.agency())
                .map(AgencyView::name)
                .ifPresent(name ->
                        facts.add(Fact.of(Text.of("placement.fact.agency"), Text.asIs(name))));
        facts.add(
                Fact.of(
                        Text.of("placement.fact.stay"),
                        Text.of(
                                "placement.from-to",
                                placement.contractFrom(),
                                placement.contractTo())));
        facts.addAll(later(placement));
        return facts;
    }

    private static List<Fact> later(PlacementView placement) {
        List<Fact> facts = new ArrayList<>();
        LocalDate until = placement.clearedUntil();
        if (until != null) {
            facts.add(Fact.of(Text.of("placement.fact.cleared-until"), Text.asIs(until)));
        }
        LocalDate exit = placement.exitedOn();
        String proof = placement.exitProvedBy();
        if (exit != null) {
            facts.add(
                    new Fact(
                            Text.of("placement.fact.exit"),
                            Text.asIs(exit),
                            null,
                            proof == null ? null : JourneyParts.source(proof)));
        }
        String receipt = placement.receipt();
        if (receipt != null) {
            facts.add(Fact.of(Text.of("placement.fact.receipt"), Text.asIs(new Code(receipt))));
        }
        String reason = placement.reason();
        if (reason != null) {
            facts.add(Fact.of(Text.of("placement.fact.reason"), PlacementWords.reason(reason)));
        }
        return facts;
    }

    private PlacementView reached(Actor actor, PlacementId id) {
        actor.needs(Right.READ_FILES);
        return placements.find(actor, id).orElseThrow(() -> new NotFound("placement"));
    }
}
