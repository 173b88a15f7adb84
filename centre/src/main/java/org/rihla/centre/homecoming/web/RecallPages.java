package org.rihla.centre.homecoming.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.homecoming.Recalls;
import org.rihla.centre.homecoming.Recalls.Move;
import org.rihla.centre.homecoming.Recalls.RecallView;
import org.rihla.centre.homecoming.Repeaters;
import org.rihla.centre.homecoming.web.RecallsPage.EmployerList;
import org.rihla.centre.homecoming.web.RecallsPage.One;
import org.rihla.centre.homecoming.web.RecallsPage.Row;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Ulid;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Fact;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Recall lists: names in the legal order, and every omission with its reason. */
@Controller
class RecallPages {
    private static final int MOST_POSTS = 10_000;
    private static final int LONGEST = 200;

    private final Recalls recalls;
    private final People people;
    private final Employers employers;
    private final Seasons seasons;
    private final Repeaters repeaters;
    private final Clock clock;

    RecallPages(
            Recalls recalls,
            Repeaters repeaters,
            People people,
            Employers employers,
            Seasons seasons,
            Clock clock) {
        this.recalls = recalls;
        this.repeaters = repeaters;
        this.people = people;
        this.employers = employers;
        this.seasons = seasons;
        this.clock = clock;
    }

    @GetMapping("/recalls")
    ModelAndView recalls(
            Actor actor,
            @RequestParam(required = false) @Nullable SeasonId season,
            @RequestParam(required = false) @Nullable String state) {
        refuseWorkers(actor);
        Recalls.State only =
                Arrays.stream(Recalls.State.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst()
                        .orElse(null);
        return shown(season)
                .map(found ->
                        Pages.show("homecoming/recalls", page(actor, found, only, Form.empty())))
                .orElseGet(() -> Pages.show("homecoming/noSeason"));
    }

    @PostMapping("/recalls")
    Object make(Actor actor, Form form) {
        SeasonView season =
                seasons.byCode(form.clean("season")).orElseThrow(() -> new NotFound("season"));
        FormReader reader = new FormReader(form);
        Optional<Integer> posts = reader.wholeNumber("posts", 0, MOST_POSTS);
        String employer = form.clean("employer");
        if (!Ulid.isOne(employer)) {
            reader.fault("employer", "shared.required");
        }
        Answer<List<RecallView>> answer =
                reader.clean() && posts.isPresent()
                        ? recalls.make(actor, season.id(), new EmployerId(employer), posts.get())
                        : reader.refused("homecoming.check-fields");
        return switch (answer) {
            case Answer.Accepted<List<RecallView>>(var lines) ->
                    Pages.done(
                            "/recalls?season=" + season.id().value(),
                            Text.of("homecoming.list-made", lines.size()));
            case Answer.Refused<List<RecallView>>(var no) ->
                    Pages.refused(
                            "homecoming/recalls", page(actor, season, null, form.refused(no)), no);
        };
    }

    @GetMapping("/recalls/{id}")
    ModelAndView one(Actor actor, @PathVariable String id) {
        return Pages.show("homecoming/recall", one(reached(actor, id), Form.empty()));
    }

    @PostMapping("/recalls/{id}")
    Object move(Actor actor, @PathVariable String id, Form form) {
        RecallView recall = reached(actor, id);
        FormReader reader = new FormReader(form);
        Optional<Move> move = reader.choice("move", Move.class);
        String proof = reader.optionalText("proof", LONGEST);
        String reason = form.clean("reason");
        Answer<RecallView> answer =
                reader.clean() && move.isPresent()
                        ? recalls.move(
                                actor, id, move.get(), reason.isEmpty() ? null : reason, proof)
                        : reader.refused("homecoming.check-fields");
        return switch (answer) {
            case Answer.Accepted<RecallView>(var moved) ->
                    Pages.done(
                            "/recalls/" + id,
                            Text.of("homecoming.recall-moved", ReturnWords.of(moved.state())));
            case Answer.Refused<RecallView>(var no) ->
                    Pages.refused("homecoming/recall", one(recall, form.refused(no)), no);
        };
    }

    private RecallsPage page(
            Actor actor, SeasonView season, Recalls.@Nullable State only, Form form) {
        List<RecallView> all = recalls.list(actor, season.id());
        boolean makes = actor.may(Right.MANAGE_RECALLS);
        return new RecallsPage(
                season,
                seasons.all(),
                figures(season, all),
                only,
                lists(
                        all.stream().filter(one -> only == null || one.state() == only).toList(),
                        repeaters.named(actor, season.id())),
                makes ? form : null,
                makes
                        ? employers.all(actor).stream()
                                .map(one -> Choice.of(one.id().value(), Text.asIs(one.legalName())))
                                .toList()
                        : List.of(),
                actor.scope() instanceof Scope.OfEmployer);
    }

    private static List<Fact> figures(SeasonView season, List<RecallView> all) {
        Map<Recalls.State, Integer> counts = new EnumMap<>(Recalls.State.class);
        all.forEach(one -> counts.merge(one.state(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count ->
                        Fact.counted(
                                ReturnWords.of(count.getKey()),
                                count.getValue(),
                                "/recalls?season="
                                        + season.id().value()
                                        + "&state="
                                        + count.getKey()))
                .toList();
    }

    private List<EmployerList> lists(List<RecallView> lines, Set<PersonId> named) {
        Map<EmployerId, List<RecallView>> byEmployer = new LinkedHashMap<>();
        for (RecallView line : lines) {
            byEmployer.computeIfAbsent(line.employer(), _ -> new ArrayList<>()).add(line);
        }
        return byEmployer.entrySet().stream()
                .map(one ->
                        new EmployerList(
                                employers.nameOf(one.getKey()),
                                one.getValue().getFirst().posts(),
                                one.getValue().stream().map(line -> row(line, named)).toList()))
                .toList();
    }

    private Row row(RecallView recall, Set<PersonId> named) {
        return new Row(
                recall,
                people.nameOf(recall.person()),
                ReturnWords.tag(recall.state()),
                named.contains(recall.person()));
    }

    private One one(RecallView recall, Form form) {
        boolean mayOmit = recall.possible().contains(Move.OMIT);
        return new One(
                recall,
                people.nameOf(recall.person()),
                employers.nameOf(recall.employer()),
                ReturnWords.tag(recall.state()),
                mayOmit || form.refusal() != null ? form : null,
                recalls.reasonsOf(Move.OMIT).stream()
                        .map(code -> Choice.of(code, ReturnWords.reason(code)))
                        .toList(),
                recall.possible().stream().filter(move -> move != Move.OMIT).toList());
    }

    private RecallView reached(Actor actor, String id) {
        refuseWorkers(actor);
        return recalls.find(actor, id).orElseThrow(() -> new NotFound("recall"));
    }

    /** A worker has a page of her own for this. */
    private static void refuseWorkers(Actor actor) {
        if (actor.scope() instanceof Scope.OfPerson) {
            throw new NotAllowed(Right.MANAGE_RECALLS.name());
        }
    }

    private Optional<SeasonView> shown(@Nullable SeasonId asked) {
        return asked == null ? seasons.currentOn(LocalDate.now(clock)) : seasons.find(asked);
    }
}
