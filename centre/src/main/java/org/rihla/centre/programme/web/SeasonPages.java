package org.rihla.centre.programme.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.Network;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.SeasonTexts;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.ContingentView;
import org.rihla.centre.programme.Seasons.NewContingent;
import org.rihla.centre.programme.Seasons.SeasonRules;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Seasons: opening one, its rules, and contingents with a preview of their split. */
@Controller
@RequestMapping("/seasons")
public class SeasonPages {
    private static final String LIST = "programme/seasons";
    private static final String ONE = "programme/season";
    private static final int MOST = 100_000;

    private final Seasons seasons;
    private final Network network;

    SeasonPages(Seasons seasons, Network network) {
        this.seasons = seasons;
        this.network = network;
    }

    /** All seasons, and the form for a new one. */
    public record SeasonsPage(List<SeasonView> seasons, Form form) {
        /** Keeps a copy of the seasons. */
        public SeasonsPage {
            seasons = List.copyOf(seasons);
        }
    }

    /**
     * One season.
     *
     * @param preview what each agency would get; absent until it was asked for
     */
    public record SeasonPage(
            SeasonView season,
            List<ContingentView> contingents,
            List<AgencyView> agencies,
            List<Choice> types,
            Form rules,
            Form contingent,
            @Nullable Map<AgencyId, Integer> preview) {
        /** Keeps copies. */
        public SeasonPage {
            contingents = List.copyOf(contingents);
            agencies = List.copyOf(agencies);
            types = List.copyOf(types);
            preview = preview == null ? null : Map.copyOf(preview);
        }
    }

    @GetMapping
    Object all(Actor actor) {
        actor.needs(Right.MANAGE_SEASONS);
        return Pages.show(LIST, new SeasonsPage(seasons.all(), Form.empty()));
    }

    @PostMapping
    Object open(Actor actor, Form form) {
        actor.needs(Right.MANAGE_SEASONS);
        Answer<SeasonId> answer =
                SeasonTexts.season(
                                form.clean("code"),
                                form.clean("country"),
                                form.clean("sector"),
                                IsoDay.of(form, "from"),
                                IsoDay.of(form, "to"))
                        .then(season -> seasons.open(actor, season));
        return switch (answer) {
            case Answer.Accepted<SeasonId>(var id) ->
                    Pages.done(
                            "/seasons/" + id.value(),
                            Text.of("programme.opened", new Code(form.clean("code"))));
            case Answer.Refused<SeasonId>(var no) ->
                    Pages.refused(LIST, new SeasonsPage(seasons.all(), form.refused(no)));
        };
    }

    @GetMapping("/{id}")
    Object one(Actor actor, @PathVariable SeasonId id) {
        actor.needs(Right.MANAGE_SEASONS);
        SeasonView season = season(id);
        return Pages.show(ONE, page(season, rulesForm(id), Form.empty(), null));
    }

    @PostMapping("/{id}/rules")
    Object setRules(Actor actor, @PathVariable SeasonId id, Form form) {
        SeasonView season = season(id);
        FormReader reader = new FormReader(form);
        Optional<Integer> minPosts = reader.wholeNumber("minPosts", 1, 1000);
        var floor = Amounts.optional(reader, form, "dailyPayFloor");
        var base = Amounts.optional(reader, form, "housingBase");
        Answer<SeasonRules> answer =
                reader.clean() && minPosts.isPresent()
                        ? SeasonTexts.rules(
                                        minPosts.get(),
                                        form.clean("currency"),
                                        floor.orElse(null),
                                        base.orElse(null))
                                .then(rules -> seasons.setRules(actor, id, rules))
                        : reader.refused("programme.check-fields");
        return switch (answer) {
            case Answer.Accepted<SeasonRules> _ ->
                    Pages.done("/seasons/" + id.value(), Text.of("programme.rules-set"));
            case Answer.Refused<SeasonRules>(var no) ->
                    Pages.refused(ONE, page(season, form.refused(no), Form.empty(), null));
        };
    }

    /** The first press shows the split; only then there is a button that grants it. */
    @PostMapping("/{id}/contingents")
    Object contingent(Actor actor, @PathVariable SeasonId id, Form form) {
        actor.needs(Right.MANAGE_SEASONS);
        SeasonView season = season(id);
        Answer<NewContingent> read = contingent(form);
        Answer<Map<AgencyId, Integer>> answer =
                form.ticked("step", "grant")
                        ? read.then(wanted -> seasons.grant(actor, id, wanted))
                        : read.then(seasons::preview);
        return switch (answer) {
            case Answer.Accepted<Map<AgencyId, Integer>>(var split)
                    when form.ticked("step", "grant") ->
                    Pages.done(
                            "/seasons/" + id.value(),
                            Text.of("programme.granted", total(split), split.size()));
            case Answer.Accepted<Map<AgencyId, Integer>>(var split) ->
                    Pages.show(ONE, page(season, rulesForm(id), form, split));
            case Answer.Refused<Map<AgencyId, Integer>>(var no) ->
                    Pages.refused(ONE, page(season, rulesForm(id), form.refused(no), null));
        };
    }

    private Answer<NewContingent> contingent(Form form) {
        FormReader reader = new FormReader(form);
        Optional<PlaceType> type = reader.choice("type", PlaceType.class);
        Optional<Integer> total = reader.wholeNumber("total", 1, MOST);
        Map<AgencyId, Integer> weights = new HashMap<>();
        Map<AgencyId, Integer> floors = new HashMap<>();
        Map<AgencyId, Integer> caps = new HashMap<>();
        for (AgencyView agency : network.agencies()) {
            number(reader, form, "weight", agency.id(), weights);
            number(reader, form, "floor", agency.id(), floors);
            number(reader, form, "cap", agency.id(), caps);
        }
        floors.keySet().forEach(agency -> weights.putIfAbsent(agency, 0));
        caps.keySet().forEach(agency -> weights.putIfAbsent(agency, 0));
        return type.isEmpty() || total.isEmpty() || !reader.clean()
                ? reader.refused("programme.check-fields")
                : Answer.of(
                        new NewContingent(
                                type.get(),
                                form.clean("authority"),
                                form.clean("act"),
                                total.get(),
                                weights,
                                floors,
                                caps));
    }

    private static void number(
            FormReader reader,
            Form form,
            String kind,
            AgencyId agency,
            Map<AgencyId, Integer> numbers) {
        String field = kind + "." + agency.value();
        if (!form.clean(field).isEmpty()) {
            reader.wholeNumber(field, 0, MOST).ifPresent(number -> numbers.put(agency, number));
        }
    }

    private SeasonPage page(
            SeasonView season,
            Form rules,
            Form contingent,
            @Nullable Map<AgencyId, Integer> preview) {
        return new SeasonPage(
                season,
                seasons.contingents(season.id()),
                network.agencies(),
                Arrays.stream(PlaceType.values())
                        .map(type -> Choice.of(type.name(), Text.of("programme.type." + type)))
                        .toList(),
                rules,
                contingent,
                preview);
    }

    private Form rulesForm(SeasonId id) {
        SeasonRules rules = seasons.rules(id);
        return Form.empty()
                .with("minPosts", rules.minPosts())
                .with("currency", rules.currency().getCurrencyCode())
                .with("dailyPayFloor", rules.dailyPayFloor())
                .with("housingBase", rules.housingBase());
    }

    private SeasonView season(SeasonId id) {
        return seasons.find(id).orElseThrow(() -> new NotFound("season"));
    }

    private static int total(Map<AgencyId, Integer> split) {
        return split.values().stream().mapToInt(Integer::intValue).sum();
    }
}
