package org.rihla.centre.homecoming.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.AuditTrail;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.homecoming.Returns;
import org.rihla.centre.homecoming.Returns.CheckIn;
import org.rihla.centre.homecoming.Returns.ReceiptView;
import org.rihla.centre.homecoming.Returns.ReturnView;
import org.rihla.centre.homecoming.Returns.SearchView;
import org.rihla.centre.homecoming.Returns.Source;
import org.rihla.centre.homecoming.Returns.Visit;
import org.rihla.centre.network.Network;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Code;
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

/** One return at the counter: three minutes from the name to the receipt. */
@Controller
@RequestMapping("/returns/{id}")
class ReturnPages {
    private static final String PAGE = "homecoming/return";
    private static final int LONGEST = 200;

    private final Returns returns;
    private final Placements placements;
    private final People people;
    private final Network network;
    private final AuditTrail trail;
    private final Clock clock;

    ReturnPages(
            Returns returns,
            Placements placements,
            People people,
            Network network,
            AuditTrail trail,
            Clock clock) {
        this.returns = returns;
        this.placements = placements;
        this.people = people;
        this.network = network;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView one(Actor actor, @PathVariable PlacementId id) {
        ReturnView view = reached(actor, id);
        trail.read(actor, view.person().value(), "homecoming.purpose.return");
        Form form =
                Form.empty()
                        .with("on", LocalDate.now(clock))
                        .with("exitedOn", view.exitedOn())
                        .with(
                                "place",
                                network.agency(view.agency())
                                        .map(agency -> agency.name().latin())
                                        .orElse(null));
        return Pages.show(PAGE, page(actor, view, form, searchForm()));
    }

    @PostMapping("/check-in")
    Object checkIn(Actor actor, @PathVariable PlacementId id, Form form) {
        ReturnView view = reached(actor, id);
        FormReader reader = new FormReader(form);
        Optional<LocalDate> on = reader.date("on");
        LocalDate exitedOn = reader.optionalDate("exitedOn").orElse(null);
        String place = reader.text("place", LONGEST);
        String document = form.clean("documentSeen");
        if (document.isEmpty()) {
            reader.fault("documentSeen", "shared.required");
        }
        if (!reader.clean() || on.isEmpty()) {
            return refused(
                    actor, view, form, reader.<ReturnView>refused("homecoming.check-fields"));
        }
        if (document.equals("NONE")) {
            return visit(actor, view, form, on.get(), Visit.NO_DOCUMENT, place);
        }
        Answer<ReturnView> answer =
                returns.checkIn(actor, id, new CheckIn(on.get(), exitedOn, document, place));
        return answer instanceof Answer.Accepted<ReturnView>(var home)
                ? Pages.done("/returns/" + id.value(), handedOver(home))
                : refused(actor, view, form, answer);
    }

    @PostMapping("/not-her")
    Object notHer(Actor actor, @PathVariable PlacementId id, Form form) {
        ReturnView view = reached(actor, id);
        String place =
                network.agency(view.agency()).map(agency -> agency.name().latin()).orElse("-");
        return visit(actor, view, form, LocalDate.now(clock), Visit.NOT_HER, place);
    }

    @PostMapping("/search")
    Object search(Actor actor, @PathVariable PlacementId id, Form form) {
        ReturnView view = reached(actor, id);
        FormReader reader = new FormReader(form);
        Optional<LocalDate> on = reader.date("searchedOn");
        Optional<Source> source = reader.choice("source", Source.class);
        Answer<SearchView> answer =
                on.isPresent() && source.isPresent()
                        ? returns.noteSearch(actor, id, on.get(), source.get())
                        : reader.refused("homecoming.check-fields");
        return switch (answer) {
            case Answer.Accepted<SearchView> _ ->
                    Pages.done("/returns/" + id.value(), Text.of("homecoming.search.noted"));
            case Answer.Refused<SearchView>(var no) ->
                    Pages.refused(PAGE, page(actor, view, Form.empty(), form.refused(no)), no);
        };
    }

    @GetMapping("/receipt")
    ModelAndView receipt(Actor actor, @PathVariable PlacementId id) {
        ReturnView view = reached(actor, id);
        ReceiptView receipt = returns.receipt(actor, id).orElseThrow(() -> new NotFound("receipt"));
        return Pages.show(
                "homecoming/receipt", new ReturnPage.OnPaper(view, person(actor, view), receipt));
    }

    private Object visit(
            Actor actor, ReturnView view, Form form, LocalDate on, Visit visit, String place) {
        Answer<ReturnView> answer = returns.noteVisit(actor, view.placement(), on, visit, place);
        String said = visit == Visit.NOT_HER ? "homecoming.visit.not-her" : "homecoming.visit.none";
        return answer instanceof Answer.Accepted<ReturnView>
                ? Pages.done("/returns/" + view.placement().value(), Text.of(said))
                : refused(actor, view, form, answer);
    }

    private static Text handedOver(ReturnView home) {
        String receipt = home.receipt();
        return Text.of("homecoming.checked-in", new Code(receipt == null ? "" : receipt));
    }

    private ModelAndView refused(
            Actor actor, ReturnView view, Form form, Answer<ReturnView> answer) {
        Refusal no =
                switch (answer) {
                    case Answer.Refused<ReturnView>(var refusal) -> refusal;
                    case Answer.Accepted<ReturnView> _ ->
                            throw new IllegalStateException("Accepted, yet shown as refused");
                };
        return Pages.refused(PAGE, page(actor, view, form.refused(no), searchForm()), no);
    }

    private ReturnPage page(Actor actor, ReturnView view, Form form, Form searchForm) {
        LocalDate today = LocalDate.now(clock);
        PlacementView placement =
                placements
                        .find(actor, view.placement())
                        .orElseThrow(() -> new NotFound("placement"));
        boolean checksIn = actor.may(Right.CHECK_IN) && view.checkedInOn() == null;
        return new ReturnPage(
                view,
                person(actor, view),
                ReturnParts.note(view, today),
                ReturnParts.tone(view, today),
                ReturnParts.steps(view),
                ReturnParts.sources(placement, view),
                checksIn ? form : null,
                placement.state() == State.TO_LOCATE ? searchOf(actor, view) : null,
                searchForm,
                returns.receipt(actor, view.placement()).orElse(null));
    }

    private @Nullable SearchView searchOf(Actor actor, ReturnView view) {
        return returns.search(actor, view.placement()).orElse(null);
    }

    private Form searchForm() {
        return Form.empty().with("searchedOn", LocalDate.now(clock));
    }

    private PersonLine person(Actor actor, ReturnView view) {
        return people.line(actor, view.person()).orElseThrow(() -> new NotFound("person"));
    }

    private ReturnView reached(Actor actor, PlacementId id) {
        actor.needs(Right.READ_FILES);
        return returns.find(actor, id).orElseThrow(() -> new NotFound("placement"));
    }
}
