package org.rihla.centre.candidate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.Lookalikes;
import org.rihla.centre.candidate.Lookalikes.Pair;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.PersonView;
import org.rihla.centre.network.Network;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Two files side by side: the same person? */
@Controller
@RequestMapping("/people/compare")
class ComparePages {
    private static final int LINES = 100;

    private final Lookalikes lookalikes;
    private final People people;
    private final Network network;

    ComparePages(Lookalikes lookalikes, People people, Network network) {
        this.lookalikes = lookalikes;
        this.people = people;
        this.network = network;
    }

    @GetMapping
    ModelAndView waiting(Actor actor) {
        List<ComparePage.Line> lines =
                lookalikes.toCompare(actor, LINES).stream()
                        .map(pair ->
                                new ComparePage.Line(
                                        pair.id(),
                                        pair.personMasked(),
                                        pair.otherMasked(),
                                        reasons(pair)))
                        .toList();
        return Pages.show(
                "candidate/pairs",
                new ComparePage.Waiting(lines, lookalikes.countToCompare(actor)));
    }

    @GetMapping("/{pair}")
    ModelAndView compare(Actor actor, @PathVariable String pair) {
        return Pages.show("candidate/compare", page(actor, found(actor, pair)));
    }

    @PostMapping("/{pair}")
    Object twoPersons(Actor actor, @PathVariable String pair) {
        return switch (lookalikes.twoPersons(actor, pair)) {
            case Answer.Accepted<Pair> _ ->
                    Pages.done("/people/compare", Text.of("candidate.two-persons"));
            case Answer.Refused<Pair>(var no) ->
                    Pages.refused("candidate/compare", page(actor, found(actor, pair)), no);
        };
    }

    private Pair found(Actor actor, String pair) {
        return lookalikes.find(actor, pair).orElseThrow(() -> new NotFound("person"));
    }

    private ComparePage page(Actor actor, Pair pair) {
        Optional<PersonView> first = open(actor, pair.person());
        Optional<PersonView> other = open(actor, pair.other());
        List<ComparePage.Row> rows =
                first.isPresent() && other.isPresent() ? rows(first.get(), other.get()) : List.of();
        return new ComparePage(
                pair.id(),
                side(pair.personMasked(), pair.person(), first),
                side(pair.otherMasked(), pair.other(), other),
                Text.of("candidate.compare.score", pair.score()),
                reasons(pair),
                rows,
                pair.decidedBy(),
                actor.may(Right.WRITE_FILES) && pair.decidedBy() == null);
    }

    private Optional<PersonView> open(Actor actor, PersonId id) {
        return people.open(actor, id, "candidate.purpose.compare");
    }

    private static ComparePage.Side side(String masked, PersonId id, Optional<PersonView> opened) {
        return new ComparePage.Side(masked, opened.map(_ -> "/people/" + id.value()).orElse(null));
    }

    private static List<Text> reasons(Pair pair) {
        return pair.reasons().stream().map(Text::of).toList();
    }

    private List<ComparePage.Row> rows(PersonView one, PersonView other) {
        List<ComparePage.Row> rows = new ArrayList<>();
        row("nameLatin", one.name().latin(), other.name().latin(), rows);
        row("nameArabic", one.name().arabic(), other.name().arabic(), rows);
        row("birthDate", one.birthDate().toString(), other.birthDate().toString(), rows);
        row("cin", one.cin(), other.cin(), rows);
        row("commune", commune(one), commune(other), rows);
        row("phone", one.phone(), other.phone(), rows);
        row("number", one.number(), other.number(), rows);
        return rows;
    }

    private String commune(PersonView person) {
        return network.territory(person.commune())
                .map(territory -> territory.name().latin())
                .orElse(person.commune());
    }

    private static void row(
            String field,
            @Nullable String one,
            @Nullable String other,
            List<ComparePage.Row> rows) {
        String first = one == null ? "–" : one;
        String second = other == null ? "–" : other;
        rows.add(
                new ComparePage.Row(
                        Text.of("candidate.field." + field), first, second, first.equals(second)));
    }
}
