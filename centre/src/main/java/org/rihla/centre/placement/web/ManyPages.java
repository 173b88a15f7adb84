package org.rihla.centre.placement.web;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.People;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.MoveRequest;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.web.ManyPage.Line;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;
import org.rihla.centre.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** One confirmation for many of an employer's people: first what would happen, then it happens. */
@Controller
class ManyPages {
    private static final int LONGEST_LIST = 20_000;

    private final Placements placements;
    private final OwnPeopleLists lists;
    private final People people;

    ManyPages(Placements placements, OwnPeopleLists lists, People people) {
        this.placements = placements;
        this.lists = lists;
        this.people = people;
    }

    @PostMapping("/employer/people/moves")
    Object confirm(Actor actor, Form form) {
        OwnPeoplePages.needsEmployer(actor);
        FormReader reader = new FormReader(form);
        Optional<Move> move = reader.choice("move", Move.class);
        Optional<LocalDate> on = reader.date("on");
        Set<String> numbers = numbers(form);
        check(reader, form, numbers);
        if (!reader.clean() || move.isEmpty() || on.isEmpty()) {
            Answer<PlacementView> no = reader.refused("placement.check-fields");
            return again(actor, form, ((Answer.Refused<PlacementView>) no).refusal());
        }
        MoveRequest request = OwnPeoplePages.request(move.get(), on.get(), form);
        boolean apply = form.clean("step").equals("apply");
        return Pages.show(
                "placement/many",
                new ManyPage(
                        request.move(),
                        request.on(),
                        request.reason(),
                        lines(actor, numbers, request, apply),
                        apply));
    }

    private void check(FormReader reader, Form form, Set<String> numbers) {
        if (numbers.isEmpty()) {
            reader.fault("numbers", "shared.required");
        }
        if (numbers.size() > Placements.MOST_AT_ONCE
                || form.value("numbers").length() > LONGEST_LIST) {
            reader.fault("numbers", "shared.too-long", Placements.MOST_AT_ONCE);
        }
        String reason = form.clean("reason");
        if (!reason.isEmpty() && !lists.reasons(Move.END_WORK).contains(reason)) {
            reader.fault("reason", "shared.not-a-choice");
        }
    }

    private Object again(Actor actor, Form form, Refusal no) {
        return Pages.refused(
                "placement/ownPeople", lists.page(actor, null, null, form.refused(no)), no);
    }

    private List<Line> lines(Actor actor, Set<String> numbers, MoveRequest request, boolean apply) {
        Map<String, PlacementView> own =
                lists.all(actor).stream().collect(toMap(PlacementView::number, one -> one));
        List<PlacementId> ids =
                numbers.stream()
                        .map(own::get)
                        .filter(Objects::nonNull)
                        .map(PlacementView::id)
                        .toList();
        Map<PlacementId, Answer<PlacementView>> answers =
                apply
                        ? placements.moveAll(actor, ids, request)
                        : placements.foresee(actor, ids, request);
        List<Line> lines = new ArrayList<>();
        for (String number : numbers) {
            PlacementView placement = own.get(number);
            lines.add(
                    placement == null
                            ? new Line(number, null, Refusal.of("placement.not-found"))
                            : new Line(
                                    number,
                                    people.nameOf(placement.person()),
                                    refusal(answers.get(placement.id()))));
        }
        return lines;
    }

    private static @Nullable Refusal refusal(@Nullable Answer<PlacementView> answer) {
        return answer instanceof Answer.Refused<PlacementView>(var no) ? no : null;
    }

    /** The ticked ones and those typed or pasted, each once. */
    private static Set<String> numbers(Form form) {
        Set<String> numbers = new LinkedHashSet<>(form.all("pick"));
        Arrays.stream(form.clean("numbers").split("[\\s,;]+"))
                .map(number -> number.toUpperCase(Locale.ROOT))
                .filter(number -> !number.isEmpty())
                .forEach(numbers::add);
        return numbers;
    }
}
