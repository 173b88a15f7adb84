package org.rihla.centre.employer.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.Employers.EmployerView;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.employer.HousingProofs;
import org.rihla.centre.employer.HousingProofs.ProofView;
import org.rihla.centre.employer.HousingReader;
import org.rihla.centre.employer.Housings;
import org.rihla.centre.employer.Housings.HousingView;
import org.rihla.centre.employer.Housings.Item;
import org.rihla.centre.employer.Housings.State;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Tag;
import org.rihla.law.housing.HousingCharge.Collection;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An employer's houses: their list with a new one, and one house with its visit. */
@Controller
public class HousingPages {
    private static final String LIST = "employer/housings";
    private static final String ONE = "employer/housing";

    private final Employers employers;
    private final Housings housings;
    private final HousingProofs proofs;

    HousingPages(Employers employers, Housings housings, HousingProofs proofs) {
        this.employers = employers;
        this.housings = housings;
        this.proofs = proofs;
    }

    /** A house in the list. */
    public record Row(HousingView housing, Tag tag) {}

    /** The list, and the form of a new house for those who may declare one. */
    public record HousingsPage(
            EmployerView employer,
            List<Row> rows,
            int beds,
            boolean mayDeclare,
            List<Choice> ways,
            Form form) {
        /** Keeps copies. */
        public HousingsPage {
            rows = List.copyOf(rows);
            ways = List.copyOf(ways);
        }
    }

    /** One house. */
    public record HousingPage(
            HousingView housing,
            Tag tag,
            boolean mayVisit,
            boolean mayUse,
            boolean mayClose,
            List<Choice> items,
            List<ProofView> proofs,
            Form form) {
        /** Keeps copies. */
        public HousingPage {
            proofs = List.copyOf(proofs);
            items = List.copyOf(items);
        }
    }

    @GetMapping("/employers/{id}/housings")
    Object list(Actor actor, @PathVariable EmployerId id) {
        return Pages.show(LIST, listed(actor, id, Form.empty()));
    }

    @PostMapping("/employers/{id}/housings")
    Object declare(Actor actor, @PathVariable EmployerId id, Form form) {
        actor.needs(Right.FILE_OFFERS);
        return switch (HousingReader.read(form).then(house -> housings.declare(actor, id, house))) {
            case Answer.Accepted<HousingView>(var house) ->
                    Pages.done(at(house), Text.of("employer.done.house", house.facts().name()));
            case Answer.Refused<HousingView>(var no) ->
                    Pages.refused(LIST, listed(actor, id, form.refused(no)), no);
        };
    }

    @GetMapping("/housings/{id}")
    Object one(Actor actor, @PathVariable HousingId id) {
        return Pages.show(ONE, page(actor, id, Form.empty()));
    }

    @PostMapping("/housings/{id}/visits")
    Object visit(Actor actor, @PathVariable HousingId id, Form form) {
        FormReader reader = new FormReader(form);
        Optional<LocalDate> on = reader.date("on");
        Set<Item> found = EnumSet.noneOf(Item.class);
        Arrays.stream(Item.values())
                .filter(item -> form.ticked("found", item.name()))
                .forEach(found::add);
        return answer(
                actor,
                id,
                form,
                on.isEmpty()
                        ? reader.refused("employer.check-fields")
                        : housings.visit(actor, id, on.get(), found));
    }

    @PostMapping("/housings/{id}/use")
    Object use(Actor actor, @PathVariable HousingId id, Form form) {
        FormReader reader = new FormReader(form);
        Optional<LocalDate> from = reader.date("from");
        return answer(
                actor,
                id,
                form,
                from.isEmpty()
                        ? reader.refused("employer.check-fields")
                        : housings.use(actor, id, from.get()));
    }

    @PostMapping("/housings/{id}/closing")
    Object close(Actor actor, @PathVariable HousingId id, Form form) {
        return answer(actor, id, form, housings.close(actor, id, form.clean("reason")));
    }

    private Object answer(Actor actor, HousingId id, Form form, Answer<HousingView> answer) {
        return switch (answer) {
            case Answer.Accepted<HousingView>(var house) ->
                    Pages.done(
                            at(house),
                            Text.of(
                                    "employer.done.house-moved",
                                    house.facts().name(),
                                    Text.of("employer.house." + house.state().name())));
            case Answer.Refused<HousingView>(var no) -> refused(actor, id, form, no);
        };
    }

    /** The page of a house with the reason why something was refused there. */
    Object refused(Actor actor, HousingId id, Form form, Refusal no) {
        return Pages.refused(ONE, page(actor, id, form.refused(no)), no);
    }

    private HousingsPage listed(Actor actor, EmployerId id, Form form) {
        EmployerView employer =
                employers.find(actor, id).orElseThrow(() -> new NotFound("employer"));
        List<HousingView> houses = housings.ofEmployer(actor, id);
        return new HousingsPage(
                employer,
                houses.stream().map(house -> new Row(house, tag(house.state()))).toList(),
                houses.stream()
                        .filter(house ->
                                house.state() == State.VERIFIED || house.state() == State.IN_USE)
                        .mapToInt(house -> house.facts().beds())
                        .sum(),
                actor.may(Right.FILE_OFFERS),
                Arrays.stream(Collection.values())
                        .map(way -> Choice.of(way.name(), Text.of("employer.collection." + way)))
                        .toList(),
                form);
    }

    private HousingPage page(Actor actor, HousingId id, Form form) {
        HousingView house = housings.find(actor, id).orElseThrow(() -> new NotFound("housing"));
        boolean open = house.state() != State.CLOSED;
        boolean files = actor.may(Right.FILE_OFFERS);
        return new HousingPage(
                house,
                tag(house.state()),
                open && actor.may(Right.DECIDE_EMPLOYERS),
                files && house.state() == State.VERIFIED,
                files && open,
                Arrays.stream(Item.values())
                        .map(item ->
                                Choice.of(item.name(), Text.of("employer.item." + item.name())))
                        .toList(),
                proofs.of(actor, id),
                form);
    }

    private static Tag tag(State state) {
        Text text = Text.of("employer.house." + state.name());
        return switch (state) {
            case DECLARED -> Tag.waiting(text);
            case VERIFIED -> Tag.ok(text);
            case IN_USE -> Tag.going(text);
            case NON_CONFORMING, CLOSED -> Tag.no(text);
        };
    }

    private static String at(HousingView house) {
        return "/housings/" + house.id().value();
    }
}
