package org.rihla.centre.selection.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.OverrideId;
import org.rihla.centre.selection.Overrides;
import org.rihla.centre.selection.TypedOverride;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.ApplicationBook;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.selection.model.ManualOverride;
import org.rihla.centre.selection.model.ManualOverride.Subject;
import org.rihla.centre.selection.model.OverrideBook;
import org.rihla.centre.selection.model.OverrideTable;
import org.rihla.centre.selection.model.Reasons;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.rihla.centre.shared.Ulid;
import org.rihla.law.clocks.Calendars;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where manual overrides are proposed and decided by a second person. */
@Service
@Transactional
class OverrideDesk implements Overrides {
    private static final int WORKING_DAYS_TO_ANSWER = 5;
    private static final int BATCH = 50;

    private final CallBook calls;
    private final ApplicationBook applications;
    private final OverrideBook overrides;
    private final ByTwo byTwo;
    private final History history;
    private final Clock clock;

    OverrideDesk(
            CallBook calls,
            ApplicationBook applications,
            OverrideBook overrides,
            ByTwo byTwo,
            History history,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.overrides = overrides;
        this.byTwo = byTwo;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Answer<OverrideView> propose(
            Actor actor, ApplicationId application, TypedOverride typed) {
        Reach.needsOne(actor, Right.PREPARE_SELECTION, Right.SIGN_SELECTION);
        Application found = reached(actor, application);
        return typed.read().then(read -> proposed(actor, found.id(), read));
    }

    private Answer<OverrideView> proposed(Actor actor, ApplicationId id, TypedOverride.Read read) {
        Application application = applications.lock(id).orElseThrow();
        Call call = calls.find(application.call()).orElseThrow();
        if (!ByTwo.possible(read.kind(), call, application.state())) {
            return Answer.refused("selection.override-not-now");
        }
        if (open(id)) {
            return Answer.refused("selection.override-open");
        }
        ManualOverride override = fresh(actor, call, application, read);
        overrides.add(override);
        note(actor, call, application, override, "proposed");
        return Answer.of(override.view());
    }

    @Override
    public Answer<OverrideView> approve(Actor actor, OverrideId override) {
        actor.needs(Right.SIGN_SELECTION);
        return decided(
                actor,
                override,
                (held, scene) -> {
                    Answer<Application> done =
                            byTwo.done(actor, scene.call(), scene.application(), held);
                    return done.map(_ -> held.decided(State.APPROVED, signer(actor), null));
                });
    }

    @Override
    public Answer<OverrideView> reject(Actor actor, OverrideId override, String remark) {
        actor.needs(Right.SIGN_SELECTION);
        String said = TextRules.clean(remark);
        Optional<FieldFault> fault = TypedOverride.faultOfSentence("remark", said);
        if (fault.isPresent()) {
            return new Answer.Refused<>(
                    Refusal.ofFields("selection.check-fields", List.of(fault.get())));
        }
        return decided(
                actor,
                override,
                (held, scene) -> {
                    note(actor, scene.call(), scene.application(), held, "rejected");
                    return Answer.of(held.decided(State.REJECTED, signer(actor), said));
                });
    }

    /** What a decision is about, locked: the call before the application, as everywhere. */
    private record Scene(Call call, Application application) {}

    private Answer<OverrideView> decided(
            Actor actor,
            OverrideId id,
            BiFunction<ManualOverride, Scene, Answer<ManualOverride>> decision) {
        ManualOverride seen = reached(actor, id);
        Scene scene = scene(seen.about().application());
        ManualOverride held = overrides.lock(id).orElseThrow();
        if (held.proposed().account().equals(actor.account())) {
            return Answer.refused("selection.second-person-needed");
        }
        if (OverrideTable.TABLE.after(held.state(), OverrideTable.Move.APPROVE).isEmpty()) {
            return Answer.refused("selection.override-decided");
        }
        if (LocalDate.now(clock).isAfter(held.answerBy())) {
            return Answer.refused("selection.override-expired", held.answerBy());
        }
        return decision.apply(held, scene)
                .map(after -> {
                    overrides.decide(after);
                    return after.view();
                });
    }

    @Override
    public Answer<OverrideView> withdraw(Actor actor, OverrideId override) {
        Reach.needsOne(actor, Right.PREPARE_SELECTION, Right.SIGN_SELECTION);
        ManualOverride seen = reached(actor, override);
        Scene scene = scene(seen.about().application());
        ManualOverride held = overrides.lock(override).orElseThrow();
        if (!held.proposed().account().equals(actor.account())) {
            return Answer.refused("selection.override-of-another");
        }
        if (OverrideTable.TABLE.after(held.state(), OverrideTable.Move.WITHDRAW).isEmpty()) {
            return Answer.refused("selection.override-decided");
        }
        ManualOverride after = held.decided(State.WITHDRAWN, signer(actor), null);
        overrides.decide(after);
        note(actor, scene.call(), scene.application(), after, "withdrawn");
        return Answer.of(after.view());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kind> possible(Actor actor, ApplicationId application) {
        if (!actor.may(Right.PREPARE_SELECTION) && !actor.may(Right.SIGN_SELECTION)) {
            return List.of();
        }
        Application found = reached(actor, application);
        Call call = calls.find(found.call()).orElseThrow();
        return open(application)
                ? List.of()
                : Stream.of(Kind.values())
                        .filter(kind -> ByTwo.possible(kind, call, found.state()))
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OverrideView> find(Actor actor, OverrideId override) {
        actor.needs(Right.READ_FILES);
        return overrides
                .find(override)
                .filter(one -> reaches(actor, one))
                .map(ManualOverride::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OverrideView> ofApplication(Actor actor, ApplicationId application) {
        actor.needs(Right.READ_FILES);
        return overrides.ofApplication(reached(actor, application).id()).stream()
                .map(ManualOverride::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OverrideView> ofSeason(Actor actor, SeasonId season) {
        actor.needs(Right.READ_FILES);
        return overrides.ofSeason(season, Reach.agencies(actor)).stream()
                .map(ManualOverride::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int countWaiting(Actor actor) {
        actor.needs(Right.SIGN_SELECTION);
        return overrides.countWaiting(actor.account(), Reach.agencies(actor));
    }

    @Override
    @Transactional(readOnly = true)
    public List<OfOffice> discretion(SeasonId season) {
        return overrides.discretion(season);
    }

    /** Ends proposals that nobody answered; gives how many. */
    int expire() {
        List<ManualOverride> overdue = overrides.lockOverdue(LocalDate.now(clock), BATCH);
        for (ManualOverride one : overdue) {
            overrides.decide(one.decided(State.EXPIRED, null, null));
        }
        return overdue.size();
    }

    private ManualOverride fresh(
            Actor actor, Call call, Application application, TypedOverride.Read read) {
        return new ManualOverride(
                new OverrideId(Ulid.next(clock)),
                new Subject(
                        application.id(),
                        application.number(),
                        call.id(),
                        call.code(),
                        application.person()),
                call.season(),
                application.agency(),
                read.kind(),
                read.reason(),
                read.words(),
                byTwo.ahead(read.kind(), application),
                signer(actor),
                Calendars.MOROCCO.plusWorkingDays(LocalDate.now(clock), WORKING_DAYS_TO_ANSWER),
                State.PROPOSED,
                null,
                null);
    }

    private Signer signer(Actor actor) {
        return new Signer(actor.account(), actor.name(), clock.instant());
    }

    private boolean open(ApplicationId application) {
        return overrides.ofApplication(application).stream()
                .anyMatch(one -> one.state() == State.PROPOSED);
    }

    private Scene scene(ApplicationId id) {
        Call call = calls.lock(applications.find(id).orElseThrow().call()).orElseThrow();
        return new Scene(call, applications.lock(id).orElseThrow());
    }

    private Application reached(Actor actor, ApplicationId id) {
        return applications
                .find(id)
                .filter(found -> Reach.reaches(actor, found))
                .orElseThrow(() -> new NotFound("application"));
    }

    private ManualOverride reached(Actor actor, OverrideId id) {
        return overrides
                .find(id)
                .filter(one -> reaches(actor, one))
                .orElseThrow(() -> new NotFound("override"));
    }

    private static boolean reaches(Actor actor, ManualOverride override) {
        return actor.reachesPerson(override.about().person().value(), override.agency().value());
    }

    private void note(
            Actor actor, Call call, Application application, ManualOverride override, String what) {
        history.add(
                actor,
                new History.Entry(
                        "selection.history.override-" + what,
                        "application:" + application.id().value(),
                        application.person().value(),
                        null,
                        Reasons.overrideKey(override.reason()),
                        Map.of("call", call.code())));
    }
}
