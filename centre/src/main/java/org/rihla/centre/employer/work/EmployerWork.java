package org.rihla.centre.employer.work;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.EmployerSuspended;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.model.Approval;
import org.rihla.centre.employer.model.Employer;
import org.rihla.centre.employer.model.EmployerBook;
import org.rihla.centre.employer.model.EmployerChecks;
import org.rihla.centre.employer.model.EmployerMove;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class EmployerWork implements Employers {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 200;

    private final EmployerBook book;
    private final OfferRechecks rechecks;
    private final Accounts accounts;
    private final EmployerSettings settings;
    private final ApplicationEventPublisher events;
    private final History history;
    private final Clock clock;

    EmployerWork(
            EmployerBook book,
            OfferRechecks rechecks,
            Accounts accounts,
            EmployerSettings settings,
            ApplicationEventPublisher events,
            History history,
            Clock clock) {
        this.book = book;
        this.rechecks = rechecks;
        this.accounts = accounts;
        this.settings = settings;
        this.events = events;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Answer<EmployerId> file(Actor actor, NewEmployer employer) {
        if (!actor.may(Right.DECIDE_EMPLOYERS) && !actor.may(Right.IMPORT)) {
            throw new NotAllowed(Right.DECIDE_EMPLOYERS.name());
        }
        if (employer.kind() == Kind.TEMPORARY_WORK_AGENCY) {
            return Answer.refused("employer.work-agency");
        }
        List<FieldFault> faults = EmployerChecks.faultsOf(employer);
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        Optional<Employer> known = book.byTaxId(employer.taxId());
        return known.isPresent() ? again(actor, known.get(), employer) : fresh(actor, employer);
    }

    @Override
    public Answer<EmployerView> approve(Actor actor, EmployerId id) {
        actor.needs(Right.DECIDE_EMPLOYERS);
        Approval by = by(actor);
        Employer employer = get(id);
        String who = whoElse(employer.first());
        return keep(
                        actor,
                        employer.approve(by, who, today(), settings.months()),
                        employer.first() == null
                                ? "employer.history.approved"
                                : "employer.history.accredited",
                        null)
                .map(view -> {
                    rechecks.ofEmployer(actor, id);
                    return view;
                });
    }

    @Override
    public Answer<EmployerView> confirmExistence(Actor actor, EmployerId id, String by) {
        actor.needs(Right.DECIDE_EMPLOYERS);
        List<FieldFault> faults = EmployerChecks.faultsOf("by", by, LONGEST_NAME);
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        Answer<Employer> confirmed = Answer.of(get(id).confirmedBy(by));
        return keep(actor, confirmed, "employer.history.confirmed", null);
    }

    @Override
    public Answer<EmployerView> reject(Actor actor, EmployerId id, String reason) {
        return decide(actor, id, EmployerMove.REJECT, reason);
    }

    @Override
    public Answer<EmployerView> suspend(Actor actor, EmployerId id, String reason) {
        Answer<EmployerView> answer = decide(actor, id, EmployerMove.SUSPEND, reason);
        if (answer instanceof Answer.Accepted<EmployerView>) {
            events.publishEvent(new EmployerSuspended(actor, id, today()));
        }
        return answer;
    }

    @Override
    public Answer<EmployerView> reinstate(Actor actor, EmployerId id, String reason) {
        actor.needs(Right.DECIDE_EMPLOYERS);
        List<FieldFault> faults = EmployerChecks.faultsOf("reason", reason, LONGEST_REASON);
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        Employer employer = get(id);
        Answer<Employer> lifted = employer.lift(by(actor), whoElse(employer.half()), reason);
        String kind = employer.half() == null ? "lift-begun" : "reinstated";
        return keep(actor, lifted, "employer.history." + kind, reason);
    }

    @Override
    public Answer<EmployerView> renew(Actor actor, EmployerId id) {
        actor.needs(Right.DECIDE_EMPLOYERS);
        Employer employer = get(id);
        Answer<Employer> renewed =
                employer.renew(by(actor), whoElse(employer.half()), today(), settings.months());
        String kind = employer.half() == null ? "renewal-begun" : "renewed";
        return keep(actor, renewed, "employer.history." + kind, null)
                .map(view -> {
                    rechecks.ofEmployer(actor, id);
                    return view;
                });
    }

    @Override
    public Answer<EmployerView> exclude(Actor actor, EmployerId id, String reason) {
        return decide(actor, id, EmployerMove.EXCLUDE, reason);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<EmployerView> find(Actor actor, EmployerId id) {
        return book.find(id).filter(reachedBy(actor)).map(Employer::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EmployerView> all(Actor actor) {
        actor.needs(Right.SEE_OFFERS);
        return book.all().stream().filter(reachedBy(actor)).map(Employer::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public String nameOf(EmployerId id) {
        return get(id).facts().legalName();
    }

    private Answer<EmployerId> fresh(Actor actor, NewEmployer facts) {
        EmployerId id = new EmployerId(Ulid.next(clock));
        return Employer.fresh(id, facts)
                .submit(facts, today())
                .then(employer ->
                        book.add(employer)
                                ? noted(actor, id, "employer.history.filed")
                                : Answer.refused("employer.already-filed", facts.taxId()));
    }

    private Answer<EmployerId> again(Actor actor, Employer known, NewEmployer facts) {
        return known.submit(facts, today())
                .then(employer -> {
                    book.update(employer);
                    return noted(actor, known.id(), "employer.history.filed-again");
                });
    }

    private Answer<EmployerView> decide(
            Actor actor, EmployerId id, EmployerMove move, String reason) {
        actor.needs(Right.DECIDE_EMPLOYERS);
        List<FieldFault> faults = EmployerChecks.faultsOf("reason", reason, LONGEST_REASON);
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        String kind =
                switch (move) {
                    case REJECT -> "employer.history.rejected";
                    case SUSPEND -> "employer.history.suspended";
                    case EXCLUDE -> "employer.history.excluded";
                    case SUBMIT, APPROVE, ACCREDIT, CURE ->
                            throw new IllegalArgumentException(move + " needs more than a reason");
                };
        return keep(actor, get(id).move(move, reason), kind, reason);
    }

    private Answer<EmployerView> keep(
            Actor actor, Answer<Employer> moved, String kind, @Nullable String reason) {
        return moved.map(employer -> {
            book.update(employer);
            history.add(
                    actor,
                    new History.Entry(kind, subject(employer.id()), null, null, reason, Map.of()));
            return get(employer.id()).view();
        });
    }

    private Answer<EmployerId> noted(Actor actor, EmployerId id, String kind) {
        history.add(actor, History.Entry.of(kind, subject(id), null, Map.of()));
        return Answer.of(id);
    }

    private static Approval by(Actor actor) {
        return new Approval(actor.account().value(), actor.name());
    }

    private String whoElse(@Nullable Approval first) {
        if (first == null) {
            return "";
        }
        String names =
                accounts.all(Actor.system("employer.approval")).stream()
                        .filter(account -> account.active())
                        .filter(account -> account.role().has(Right.DECIDE_EMPLOYERS))
                        .filter(account -> !account.id().value().equals(first.account()))
                        .map(account -> account.name())
                        .collect(joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    private Employer get(EmployerId id) {
        return book.find(id).orElseThrow(() -> new NotFound("employer"));
    }

    private static Predicate<Employer> reachedBy(Actor actor) {
        return employer ->
                actor.may(Right.SEE_OFFERS) && actor.reachesEmployer(employer.id().value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String subject(EmployerId id) {
        return "employer:" + id.value();
    }

    private static <T> Answer<T> refused(List<FieldFault> faults) {
        return new Answer.Refused<>(Refusal.ofFields("employer.check-fields", faults));
    }
}
