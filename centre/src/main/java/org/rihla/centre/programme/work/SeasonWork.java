package org.rihla.centre.programme.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.model.PlaceBook;
import org.rihla.centre.programme.model.PlaceBook.Pool;
import org.rihla.centre.programme.model.SeasonBook;
import org.rihla.centre.programme.model.SeasonBook.Season;
import org.rihla.centre.programme.model.SeasonChecks;
import org.rihla.centre.programme.model.Split;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SeasonWork implements Seasons {
    /** One post and no floor: what is not known is held for a person's look when offers come. */
    private static final SeasonRules UNKNOWN_DESTINATION =
            new SeasonRules(1, Currency.getInstance("EUR"), null, null);

    private final SeasonBook seasons;
    private final PlaceBook places;
    private final ContingentChecks checks;
    private final History history;
    private final Clock clock;

    SeasonWork(
            SeasonBook seasons,
            PlaceBook places,
            ContingentChecks checks,
            History history,
            Clock clock) {
        this.seasons = seasons;
        this.places = places;
        this.checks = checks;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Answer<SeasonId> open(Actor actor, NewSeason season) {
        actor.needs(Right.MANAGE_SEASONS);
        List<FieldFault> faults = SeasonChecks.faultsOf(season);
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        SeasonId id = new SeasonId(Ulid.next(clock));
        SeasonRules rules = seasons.usualRules(season.country()).orElse(UNKNOWN_DESTINATION);
        if (seasons.add(id, season, rules).isEmpty()) {
            return Answer.refused("programme.code-taken", season.code());
        }
        note(actor, id, "programme.history.season-opened", Map.of("code", season.code()));
        return Answer.of(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Answer<Map<AgencyId, Integer>> preview(NewContingent contingent) {
        List<FieldFault> faults = checks.faultsOf(contingent);
        return faults.isEmpty() ? Split.of(contingent) : refused(faults);
    }

    @Override
    public Answer<Map<AgencyId, Integer>> grant(
            Actor actor, SeasonId season, NewContingent contingent) {
        actor.needs(Right.MANAGE_SEASONS);
        SeasonView known = find(season).orElseThrow(() -> new NotFound("season"));
        List<FieldFault> faults = new ArrayList<>(checks.faultsOf(contingent));
        faults.addAll(checks.faultsOfAct(contingent));
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        if (known.state() == State.CLOSED) {
            return Answer.refused("programme.season-is-over", known.code());
        }
        return Split.of(contingent).then(split -> write(actor, season, contingent, split));
    }

    @Override
    public Answer<SeasonRules> setRules(Actor actor, SeasonId season, SeasonRules rules) {
        actor.needs(Right.MANAGE_SEASONS);
        List<FieldFault> faults = SeasonChecks.faultsOf(rules);
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        rules(season);
        seasons.setRules(season, rules);
        note(
                actor,
                season,
                "programme.history.rules-set",
                Map.of("minPosts", Integer.toString(rules.minPosts())));
        return Answer.of(rules);
    }

    @Override
    @Transactional(readOnly = true)
    public SeasonRules rules(SeasonId season) {
        return seasons.rules(season).orElseThrow(() -> new NotFound("season"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SeasonView> all() {
        LocalDate today = LocalDate.now(clock);
        return seasons.all().stream().map(season -> view(season, today)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SeasonView> find(SeasonId id) {
        return all().stream().filter(season -> season.id().equals(id)).findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SeasonView> byCode(String code) {
        return all().stream().filter(season -> season.code().equals(code)).findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SeasonView> currentOn(LocalDate day) {
        List<SeasonView> latestFirst = all();
        Stream<SeasonView> earliestFirst = latestFirst.reversed().stream();
        return earliestFirst
                .filter(season -> !season.span().to().isBefore(day))
                .findFirst()
                .or(() -> latestFirst.stream().findFirst());
    }

    @Override
    @Transactional(readOnly = true)
    public List<ContingentView> contingents(SeasonId season) {
        return seasons.contingents(season);
    }

    private Answer<Map<AgencyId, Integer>> write(
            Actor actor, SeasonId season, NewContingent contingent, Map<AgencyId, Integer> split) {
        Optional<String> id = seasons.grant(actor.name(), season, contingent, split);
        if (id.isEmpty()) {
            return Answer.refused("programme.act-granted-already", contingent.act());
        }
        split.forEach((agency, count) ->
                places.add(
                        new Pool(season, agency.value(), contingent.type()),
                        id.get(),
                        freshIds(count)));
        note(
                actor,
                season,
                "programme.history.contingent-granted",
                Map.of("act", contingent.act(), "total", Integer.toString(contingent.total())));
        return Answer.of(split);
    }

    private List<String> freshIds(int count) {
        return Stream.generate(() -> Ulid.next(clock)).limit(count).toList();
    }

    private void note(Actor actor, SeasonId season, String kind, Map<String, String> facts) {
        history.add(actor, History.Entry.of(kind, "season:" + season.value(), null, facts));
    }

    private static SeasonView view(Season season, LocalDate today) {
        return new SeasonView(
                season.id(),
                season.code(),
                season.country(),
                season.sector(),
                season.span(),
                stateOn(season.span(), today));
    }

    private static State stateOn(DateSpan span, LocalDate day) {
        if (day.isBefore(span.from())) {
            return State.PREPARING;
        }
        return span.contains(day) ? State.RUNNING : State.CLOSED;
    }

    private static <T> Answer<T> refused(List<FieldFault> faults) {
        return new Answer.Refused<>(Refusal.ofFields("programme.check-fields", faults));
    }
}
