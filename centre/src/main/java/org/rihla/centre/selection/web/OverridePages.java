package org.rihla.centre.selection.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.OverrideId;
import org.rihla.centre.selection.Overrides;
import org.rihla.centre.selection.Overrides.OfOffice;
import org.rihla.centre.selection.Overrides.OverrideView;
import org.rihla.centre.selection.Overrides.Signer;
import org.rihla.centre.selection.TypedOverride;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Fact;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Exceptions to the list: proposed by one, decided by another, counted for everybody. */
@Controller
class OverridePages {
    private static final int SHARE_DECIMALS = 3;

    private final Overrides overrides;
    private final Applications applications;
    private final Seasons seasons;
    private final People people;
    private final CallComposition names;
    private final Clock clock;

    OverridePages(
            Overrides overrides,
            Applications applications,
            Seasons seasons,
            People people,
            CallComposition names,
            Clock clock) {
        this.overrides = overrides;
        this.applications = applications;
        this.seasons = seasons;
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/exceptions")
    ModelAndView all(Actor actor) {
        actor.needs(Right.READ_FILES);
        Optional<SeasonView> season = seasons.currentOn(LocalDate.now(clock));
        List<OverrideView> found =
                season.map(now -> overrides.ofSeason(actor, now.id())).orElse(List.of());
        return Pages.show(
                "selection/overrides",
                new OverridesPage(
                        season.map(SeasonView::code).orElse(null),
                        found.stream().map(OverridePages::row).toList(),
                        season.map(now -> offices(now.id())).orElse(List.of())));
    }

    @GetMapping("/exceptions/{id}")
    ModelAndView one(Actor actor, @PathVariable OverrideId id) {
        return Pages.show("selection/override", page(actor, found(actor, id), Form.empty()));
    }

    @PostMapping("/exceptions/{id}/approval")
    Object approve(Actor actor, @PathVariable OverrideId id, Form form) {
        return answer(actor, id, form, overrides.approve(actor, id), "approved");
    }

    @PostMapping("/exceptions/{id}/refusal")
    Object reject(Actor actor, @PathVariable OverrideId id, Form form) {
        return answer(
                actor, id, form, overrides.reject(actor, id, form.value("remark")), "rejected");
    }

    @PostMapping("/exceptions/{id}/withdrawal")
    Object withdraw(Actor actor, @PathVariable OverrideId id, Form form) {
        return answer(actor, id, form, overrides.withdraw(actor, id), "withdrawn");
    }

    @GetMapping("/applications/{id}/exception")
    ModelAndView propose(Actor actor, @PathVariable ApplicationId id) {
        return Pages.show("selection/newOverride", newPage(actor, id, Form.empty()));
    }

    @PostMapping("/applications/{id}/exception")
    Object proposed(Actor actor, @PathVariable ApplicationId id, Form form) {
        TypedOverride typed =
                new TypedOverride(form.value("kind"), form.value("reason"), form.value("words"));
        return switch (overrides.propose(actor, id, typed)) {
            case Answer.Accepted<OverrideView>(var override) ->
                    Pages.done(
                            "/exceptions/" + override.id().value(),
                            Text.of("selection.override.proposed.done", override.answerBy()));
            case Answer.Refused<OverrideView>(var no) ->
                    Pages.refused(
                            "selection/newOverride", newPage(actor, id, form.refused(no)), no);
        };
    }

    private Object answer(
            Actor actor, OverrideId id, Form form, Answer<OverrideView> answer, String done) {
        return switch (answer) {
            case Answer.Accepted<OverrideView>(var override) ->
                    Pages.done(
                            "/exceptions/" + id.value(),
                            Text.of(
                                    "selection.override." + done + ".done",
                                    new Code(override.number())));
            case Answer.Refused<OverrideView>(var no) ->
                    Pages.refused(
                            "selection/override",
                            page(actor, found(actor, id), form.refused(no)),
                            no);
        };
    }

    private NewOverridePage newPage(Actor actor, ApplicationId id, Form form) {
        ApplicationView application =
                applications.find(actor, id).orElseThrow(() -> new NotFound("application"));
        List<Choice> kinds =
                overrides.possible(actor, id).stream()
                        .map(kind ->
                                new Choice(
                                        kind.name(),
                                        kind(kind),
                                        Text.of(
                                                "selection.override-kind."
                                                        + SelectionTexts.code(kind)
                                                        + ".effect")))
                        .toList();
        return new NewOverridePage(
                application,
                people.nameOf(application.person()),
                kinds,
                NewCallForms.choices("selection.override-reason.", Overrides.REASONS),
                form);
    }

    private OverridePage page(Actor actor, OverrideView override, Form form) {
        boolean open = override.state() == Overrides.State.PROPOSED;
        boolean own = override.proposed().account().equals(actor.account());
        return new OverridePage(
                override,
                people.nameOf(override.person()),
                SelectionTexts.tag(override.state()),
                facts(override),
                Text.of(
                        "selection.override-kind."
                                + SelectionTexts.code(override.kind())
                                + ".effect"),
                open && !own && actor.may(Right.SIGN_SELECTION),
                open && own,
                form);
    }

    private static List<Fact> facts(OverrideView override) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Text.of("selection.field.kind"), kind(override.kind())));
        facts.add(
                Fact.of(
                        Text.of("selection.field.reason"),
                        Text.of(
                                "selection.override-reason."
                                        + SelectionTexts.code(override.reason()))));
        if (override.ahead() > 0) {
            facts.add(Fact.of(Text.of("selection.override.ahead"), Text.asIs(override.ahead())));
        }
        facts.add(Fact.of(Text.of("selection.override.proposed-by"), by(override.proposed())));
        Signer decided = override.decided();
        if (decided != null) {
            facts.add(Fact.of(Text.of("selection.override.decided-by"), by(decided)));
        } else {
            facts.add(
                    Fact.of(
                            Text.of("selection.override.answer-by"),
                            Text.asIs(override.answerBy())));
        }
        return facts;
    }

    private static Text by(Signer signer) {
        return Text.of("selection.override.by", signer.name(), signer.at());
    }

    private static Text kind(Overrides.Kind kind) {
        return Text.of("selection.override-kind." + SelectionTexts.code(kind));
    }

    private static OverridesPage.Row row(OverrideView one) {
        return new OverridesPage.Row(
                one.id().value(),
                one.number(),
                kind(one.kind()),
                one.proposed().name(),
                one.answerBy(),
                SelectionTexts.tag(one.state()));
    }

    private List<OverridesPage.Office> offices(SeasonId season) {
        return overrides.discretion(season).stream().map(this::office).toList();
    }

    private OverridesPage.Office office(OfOffice one) {
        return new OverridesPage.Office(
                names.name(one.agency()),
                one.decisions(),
                one.overridden(),
                one.decisions() == 0
                        ? null
                        : BigDecimal.valueOf(one.overridden())
                                .divide(
                                        BigDecimal.valueOf(one.decisions()),
                                        SHARE_DECIMALS,
                                        RoundingMode.HALF_UP));
    }

    private OverrideView found(Actor actor, OverrideId id) {
        return overrides.find(actor, id).orElseThrow(() -> new NotFound("override"));
    }
}
