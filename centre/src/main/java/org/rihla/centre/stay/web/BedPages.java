package org.rihla.centre.stay.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.employer.Housings;
import org.rihla.centre.employer.Housings.HousingView;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.Tag;
import org.rihla.centre.stay.Beds;
import org.rihla.centre.stay.Beds.BedView;
import org.rihla.centre.stay.Beds.HouseBeds;
import org.rihla.centre.stay.Beds.State;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The beds of a house: who has which, and giving them to many people at once. */
@Controller
@RequestMapping("/housings/{id}/beds")
class BedPages {
    private static final String PAGE = "stay/beds";
    private static final int SHOWN = 100;

    private final Beds beds;
    private final People people;
    private final Clock clock;

    BedPages(Beds beds, People people, Clock clock) {
        this.beds = beds;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    Object house(Actor actor, @PathVariable HousingId id) {
        return Pages.show(PAGE, page(actor, id, Form.empty()));
    }

    @PostMapping
    Object give(Actor actor, @PathVariable HousingId id, Form form) {
        List<PlacementId> picked =
                form.all("pick").stream().filter(Ulid::isOne).map(PlacementId::new).toList();
        if (picked.isEmpty()) {
            return back(
                    actor,
                    id,
                    form,
                    Refusal.ofFields(
                            "stay.check-fields",
                            List.of(FieldFault.of("pick", "stay.nobody-picked"))));
        }
        FormReader reader = new FormReader(form);
        Optional<LocalDate> from = reader.optionalDate("from");
        if (!reader.clean()) {
            return back(actor, id, form, Refusal.ofFields("stay.check-fields", reader.faults()));
        }
        return given(actor, id, form, beds.give(actor, id, picked, from.orElse(null)));
    }

    private Object given(
            Actor actor, HousingId id, Form form, Map<PlacementId, Answer<BedView>> answers) {
        List<Refusal> refused = answers.values().stream().flatMap(BedPages::no).toList();
        int done = answers.size() - refused.size();
        if (done == 0) {
            return back(actor, id, form, refused.getFirst());
        }
        Text told =
                refused.isEmpty()
                        ? Text.of("stay.done.given", done)
                        : Text.of(
                                "stay.done.given-some",
                                done,
                                refused.size(),
                                new Text(refused.getFirst().code(), refused.getFirst().args()));
        return Pages.done(path(id), told);
    }

    private static Stream<Refusal> no(Answer<BedView> answer) {
        return answer instanceof Answer.Refused<BedView>(var no) ? Stream.of(no) : Stream.empty();
    }

    @PostMapping("/{placement}/taking-back")
    Object takeBack(
            Actor actor,
            @PathVariable HousingId id,
            @PathVariable PlacementId placement,
            Form form) {
        return switch (beds.takeBack(actor, placement)) {
            case Answer.Accepted<BedView>(var bed) ->
                    Pages.done(path(id), Text.of("stay.done.taken-back", bed.number()));
            case Answer.Refused<BedView>(var no) -> back(actor, id, form, no);
        };
    }

    private Object back(Actor actor, HousingId id, Form form, Refusal no) {
        return Pages.refused(PAGE, page(actor, id, form.refused(no)), no);
    }

    private BedPage page(Actor actor, HousingId id, Form form) {
        HouseBeds found = beds.of(actor, id).orElseThrow(() -> new NotFound("housing"));
        HousingView house = found.house();
        boolean usable =
                house.state() == Housings.State.VERIFIED || house.state() == Housings.State.IN_USE;
        return new BedPage(
                house,
                figures(found),
                found.beds().stream()
                        .map(bed ->
                                new BedPage.Row(bed, people.nameOf(bed.person()), tag(bed.state())))
                        .toList(),
                found.ofOthers(),
                found.without().stream()
                        .limit(SHOWN)
                        .map(one -> new BedPage.Without(one, people.nameOf(one.person())))
                        .toList(),
                Math.max(0, found.without().size() - SHOWN),
                found.weeks(),
                actor.may(Right.FILE_OFFERS) && usable,
                !usable && !found.beds().isEmpty(),
                form);
    }

    private List<Fact> figures(HouseBeds found) {
        LocalDate today = LocalDate.now(clock);
        long there = found.beds().stream().filter(bed -> bed.state() == State.OCCUPIED).count();
        int planned = found.beds().size() - (int) there;
        int most =
                found.weeks().stream()
                        .filter(week -> !week.monday().plusDays(6).isBefore(today))
                        .mapToInt(Beds.Week::taken)
                        .max()
                        .orElse(0);
        return List.of(
                figure("beds", found.house().facts().beds()),
                figure("occupied", (int) there),
                figure("planned", planned),
                figure("free", Math.max(0, found.house().facts().beds() - most)));
    }

    private static Fact figure(String what, int count) {
        return Fact.of(Text.of("stay.figure." + what), Text.asIs(count));
    }

    private static Tag tag(State state) {
        Text text = Text.of("stay.state." + state.name());
        return state == State.OCCUPIED ? Tag.ok(text) : Tag.going(text);
    }

    private static String path(HousingId id) {
        return "/housings/" + id.value() + "/beds";
    }
}
