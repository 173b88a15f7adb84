package org.rihla.centre.employer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.Employers.EmployerView;
import org.rihla.centre.employer.Employers.Kind;
import org.rihla.centre.employer.Employers.NewEmployer;
import org.rihla.centre.employer.Employers.State;
import org.rihla.centre.employer.model.Employer;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Signature;
import org.rihla.centre.site.parts.Step;
import org.rihla.centre.site.parts.Tag;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Employers' files: their list, one file with the decision of two people, a new file. */
@Controller
@RequestMapping("/employers")
public class EmployerPages {
    private static final String ONE = "employer/employer";
    private static final String FORM = "employer/employer-form";

    private final Employers employers;
    private final History history;
    private final Clock clock;

    EmployerPages(Employers employers, History history, Clock clock) {
        this.employers = employers;
        this.history = history;
        this.clock = clock;
    }

    /** A file in the list. */
    public record Row(EmployerView employer, Tag tag) {}

    /**
     * The list.
     *
     * @param filter what is listed, as the end of a message key
     */
    public record EmployersPage(String filter, List<Row> rows, boolean mayDecide) {
        /** Keeps a copy of the rows. */
        public EmployersPage {
            rows = List.copyOf(rows);
        }
    }

    /** What the reader can do with a file now. */
    public record Moves(
            boolean approve,
            boolean confirm,
            boolean reject,
            boolean suspend,
            boolean reinstate,
            boolean renew,
            boolean exclude) {}

    /** One file. */
    public record EmployerPage(
            EmployerView employer,
            Tag tag,
            Signature first,
            Signature second,
            Moves moves,
            List<Step> steps,
            Form form) {
        /** Keeps a copy of the steps. */
        public EmployerPage {
            steps = List.copyOf(steps);
        }
    }

    /** The form of a new file. */
    public record FormPage(Form form, List<Choice> kinds) {
        /** Keeps a copy of the kinds. */
        public FormPage {
            kinds = List.copyOf(kinds);
        }
    }

    @GetMapping
    Object list(
            Actor actor,
            @RequestParam(required = false, defaultValue = "all") String only,
            @RequestParam(required = false) @Nullable String due) {
        Waiting filter = Waiting.of(due == null ? only : "due-" + due);
        LocalDate today = LocalDate.now(clock);
        List<Row> rows =
                employers.all(actor).stream()
                        .filter(employer -> filter.lists(employer, actor, today))
                        .map(employer -> new Row(employer, Words.tag(employer.state())))
                        .toList();
        return Pages.show(
                "employer/employers",
                new EmployersPage(filter.key(), rows, actor.may(Right.DECIDE_EMPLOYERS)));
    }

    @GetMapping("/new")
    Object blank(Actor actor) {
        actor.needs(Right.DECIDE_EMPLOYERS);
        return Pages.show(FORM, formPage(Form.empty()));
    }

    @PostMapping("/new")
    Object file(Actor actor, Form form) {
        actor.needs(Right.DECIDE_EMPLOYERS);
        return switch (read(form).then(facts -> employers.file(actor, facts))) {
            case Answer.Accepted<EmployerId>(var id) ->
                    Pages.done(
                            "/employers/" + id.value(),
                            Text.of("employer.done.filed", form.clean("legalName")));
            case Answer.Refused<EmployerId>(var no) ->
                    Pages.refused(FORM, formPage(form.refused(no)), no);
        };
    }

    @GetMapping("/{id}")
    Object one(Actor actor, @PathVariable EmployerId id) {
        return Pages.show(ONE, page(actor, id, Form.empty()));
    }

    @PostMapping("/{id}/approvals")
    Object approve(Actor actor, @PathVariable EmployerId id, Form form) {
        return answer(actor, id, form, employers.approve(actor, id), "employer.done.approved");
    }

    @PostMapping("/{id}/renewals")
    Object renew(Actor actor, @PathVariable EmployerId id, Form form) {
        Answer<EmployerView> answer = employers.renew(actor, id);
        boolean begun =
                answer instanceof Answer.Accepted<EmployerView>(var view) && view.begunBy() != null;
        String done = begun ? "employer.done.begun" : "employer.done.renewed";
        return answer(actor, id, form, answer, done);
    }

    @PostMapping("/{id}/confirmations")
    Object confirm(Actor actor, @PathVariable EmployerId id, Form form) {
        return answer(
                actor,
                id,
                form,
                employers.confirmExistence(actor, id, form.clean("by")),
                "employer.done.confirmed");
    }

    @PostMapping("/{id}/decisions")
    Object decide(Actor actor, @PathVariable EmployerId id, Form form) {
        String reason = form.clean("reason");
        Answer<EmployerView> answer =
                switch (form.clean("decision")) {
                    case "reject" -> employers.reject(actor, id, reason);
                    case "suspend" -> employers.suspend(actor, id, reason);
                    case "reinstate" -> employers.reinstate(actor, id, reason);
                    case "exclude" -> employers.exclude(actor, id, reason);
                    default -> Answer.refused("employer.not-possible-now");
                };
        boolean begun =
                answer instanceof Answer.Accepted<EmployerView>(var view) && view.begunBy() != null;
        return answer(
                actor, id, form, answer, begun ? "employer.done.begun" : "employer.done.decided");
    }

    private Object answer(
            Actor actor, EmployerId id, Form form, Answer<EmployerView> answer, String done) {
        return switch (answer) {
            case Answer.Accepted<EmployerView>(var view) ->
                    Pages.done(
                            "/employers/" + id.value(),
                            Text.of(
                                    done,
                                    view.legalName(),
                                    Text.of("employer.standing." + view.state().name())));
            case Answer.Refused<EmployerView>(var no) ->
                    Pages.refused(ONE, page(actor, id, form.refused(no)), no);
        };
    }

    private EmployerPage page(Actor actor, EmployerId id, Form form) {
        EmployerView employer =
                employers.find(actor, id).orElseThrow(() -> new NotFound("employer"));
        return new EmployerPage(
                employer,
                Words.tag(employer.state()),
                signature("employer.first-approval", employer.firstApprover()),
                signature("employer.second-approval", employer.secondApprover()),
                moves(actor, employer),
                Words.steps(history.ofSubject("employer:" + id.value()), actor.role()),
                form);
    }

    private static Signature signature(String label, @Nullable String by) {
        return new Signature(
                Text.of(label),
                by,
                Text.of(by == null ? "employer.approval-open" : "employer.approval-given"));
    }

    private boolean due(EmployerView employer) {
        LocalDate until = employer.accreditedUntil();
        return employer.state() == State.ACCREDITED
                && until != null
                && !LocalDate.now(clock).isBefore(until.minusDays(Employer.DAYS_TO_RENEW));
    }

    private Moves moves(Actor actor, EmployerView employer) {
        boolean decides = actor.may(Right.DECIDE_EMPLOYERS);
        State state = employer.state();
        boolean reviewed = state == State.UNDER_REVIEW;
        return new Moves(
                decides && reviewed,
                decides && employer.existenceConfirmedBy() == null,
                decides && reviewed,
                decides && state == State.ACCREDITED,
                decides && state == State.SUSPENDED,
                decides && due(employer),
                decides && state == State.SUSPENDED);
    }

    private static Answer<NewEmployer> read(Form form) {
        FormReader reader = new FormReader(form);
        Optional<LocalDate> mandate = reader.date("mandateUntil");
        Optional<Kind> kind = reader.choice("kind", Kind.class);
        String confirmed = form.clean("existenceConfirmedBy");
        return mandate.isEmpty() || kind.isEmpty()
                ? reader.refused("employer.check-fields")
                : Answer.of(
                        new NewEmployer(
                                form.clean("legalName"),
                                form.clean("taxId"),
                                form.clean("country"),
                                form.clean("municipality"),
                                form.clean("sector"),
                                kind.get(),
                                form.clean("representative"),
                                mandate.get(),
                                confirmed.isEmpty() ? null : confirmed));
    }

    private static FormPage formPage(Form form) {
        return new FormPage(
                form,
                Arrays.stream(Kind.values())
                        .map(kind -> Choice.of(kind.name(), Text.of("employer.kind." + kind)))
                        .toList());
    }
}
