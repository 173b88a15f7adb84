package org.rihla.centre.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.programme.AgreementId;
import org.rihla.centre.programme.Agreements;
import org.rihla.centre.programme.Agreements.AgreementView;
import org.rihla.centre.programme.Agreements.Balance;
import org.rihla.centre.programme.Agreements.CommitmentView;
import org.rihla.centre.programme.Agreements.Side;
import org.rihla.centre.programme.CommitmentId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Step;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Agreements, what each side has promised, and the balance of the deal. */
@Controller
@RequestMapping("/agreements")
public class AgreementPages {
    private static final String LIST = "programme/agreements";
    private static final String ONE = "programme/agreement";
    private static final String CHECK = "programme.check-fields";

    private final Agreements agreements;
    private final History history;
    private final Clock clock;

    AgreementPages(Agreements agreements, History history, Clock clock) {
        this.agreements = agreements;
        this.history = history;
        this.clock = clock;
    }

    /** All agreements, and the form for a new one. */
    public record AgreementsPage(
            List<AgreementView> agreements, boolean mayManage, List<Choice> types, Form form) {
        /** Keeps copies. */
        public AgreementsPage {
            agreements = List.copyOf(agreements);
            types = List.copyOf(types);
        }
    }

    /** The balance of one side. */
    public record SideBalance(Side side, Balance balance) {}

    /** One agreement. */
    public record AgreementPage(
            AgreementView agreement,
            List<CommitmentView> commitments,
            List<SideBalance> balance,
            boolean mayManage,
            List<Choice> moves,
            List<Choice> sides,
            List<Choice> categories,
            List<Step> steps,
            Form form) {
        /** Keeps copies. */
        public AgreementPage {
            commitments = List.copyOf(commitments);
            balance = List.copyOf(balance);
            moves = List.copyOf(moves);
            sides = List.copyOf(sides);
            categories = List.copyOf(categories);
            steps = List.copyOf(steps);
        }

        /** The steps that a commitment may make now. */
        public List<Choice> stepsOf(CommitmentView one) {
            return choices(
                    "step",
                    switch (one.progress()) {
                        case PROPOSED -> List.of(Agreements.Step.AGREE, Agreements.Step.DROP);
                        case AGREED -> List.of(Agreements.Step.START, Agreements.Step.DROP);
                        case OVERDUE, IN_PROGRESS ->
                                List.of(
                                        Agreements.Step.START,
                                        Agreements.Step.DELIVER,
                                        Agreements.Step.DROP);
                        case DELIVERED, DROPPED -> List.of();
                    });
        }
    }

    @GetMapping
    Object all(Actor actor) {
        return Pages.show(LIST, list(actor, Form.empty()));
    }

    @PostMapping
    Object enter(Actor actor, Form form) {
        actor.needs(Right.MANAGE_AGREEMENTS);
        FormReader reader = new FormReader(form);
        Optional<Agreements.Type> type = reader.choice("type", Agreements.Type.class);
        Answer<AgreementView> answer =
                type.isPresent()
                        ? agreements.enter(
                                actor,
                                new Agreements.NewAgreement(
                                        form.clean("title"),
                                        form.clean("parties"),
                                        type.get(),
                                        form.clean("source"),
                                        form.clean("annexes")))
                        : reader.refused(CHECK);
        return switch (answer) {
            case Answer.Accepted<AgreementView>(var entered) -> done(entered.id(), "entered");
            case Answer.Refused<AgreementView>(var no) ->
                    Pages.refused(LIST, list(actor, form.refused(no)));
        };
    }

    @GetMapping("/{id}")
    Object one(Actor actor, @PathVariable AgreementId id) {
        return Pages.show(ONE, page(actor, id, Form.empty()));
    }

    @PostMapping("/{id}/moves")
    Object move(Actor actor, @PathVariable AgreementId id, Form form) {
        FormReader reader = new FormReader(form);
        Optional<Agreements.Move> move = reader.choice("move", Agreements.Move.class);
        Optional<LocalDate> on = reader.date("on");
        Answer<AgreementView> answer =
                move.isPresent() && on.isPresent()
                        ? agreements.move(actor, id, move.get(), on.get(), form.clean("reason"))
                        : reader.refused(CHECK);
        return answer(actor, id, form, answer, "moved");
    }

    @PostMapping("/{id}/commitments")
    Object commit(Actor actor, @PathVariable AgreementId id, Form form) {
        FormReader reader = new FormReader(form);
        Optional<Side> side = reader.choice("side", Side.class);
        Optional<Agreements.Category> category =
                reader.choice("category", Agreements.Category.class);
        Optional<LocalDate> due = reader.date("dueOn");
        String indicator = form.clean("indicator");
        Answer<CommitmentView> answer =
                side.isPresent() && category.isPresent() && due.isPresent()
                        ? agreements.commit(
                                actor,
                                id,
                                new Agreements.NewCommitment(
                                        side.get(),
                                        category.get(),
                                        form.clean("wording"),
                                        indicator.isEmpty() ? null : indicator,
                                        form.clean("owner"),
                                        due.get()))
                        : reader.refused(CHECK);
        return answer(actor, id, form, answer, "committed");
    }

    @PostMapping("/{id}/commitments/{commitment}")
    Object step(
            Actor actor,
            @PathVariable AgreementId id,
            @PathVariable CommitmentId commitment,
            Form form) {
        FormReader reader = new FormReader(form);
        Optional<Agreements.Step> step = reader.choice("step", Agreements.Step.class);
        boolean delivery = step.filter(one -> one == Agreements.Step.DELIVER).isPresent();
        Optional<LocalDate> on = delivery ? reader.date("on") : Optional.of(LocalDate.now(clock));
        Answer<CommitmentView> answer =
                step.isPresent() && on.isPresent()
                        ? agreements.step(
                                actor, commitment, step.get(), on.get(), form.clean("words"))
                        : reader.refused(CHECK);
        return answer(actor, id, form, answer, "stepped");
    }

    private Object answer(Actor actor, AgreementId id, Form form, Answer<?> answer, String what) {
        return switch (answer) {
            case Answer.Accepted<?> _ -> done(id, what);
            case Answer.Refused<?>(var no) ->
                    Pages.refused(ONE, page(actor, id, form.refused(no)), no);
        };
    }

    private static Object done(AgreementId id, String what) {
        return Pages.done("/agreements/" + id.value(), Text.of("programme.agreement.done." + what));
    }

    private AgreementsPage list(Actor actor, Form form) {
        return new AgreementsPage(
                agreements.all(actor),
                actor.may(Right.MANAGE_AGREEMENTS),
                choices("type", List.of(Agreements.Type.values())),
                form);
    }

    private AgreementPage page(Actor actor, AgreementId id, Form form) {
        AgreementView agreement = agreements.agreement(actor, id);
        var balance = agreements.balance(actor, id, LocalDate.now(clock));
        return new AgreementPage(
                agreement,
                agreements.commitments(actor, id),
                balance.entrySet().stream()
                        .map(side -> new SideBalance(side.getKey(), side.getValue()))
                        .toList(),
                actor.may(Right.MANAGE_AGREEMENTS),
                choices("move", moves(agreement.state())),
                choices("side", List.of(Side.values())),
                choices("category", List.of(Agreements.Category.values())),
                AvenueWords.steps(history.ofSubject("agreement:" + id.value())),
                form);
    }

    private static List<Agreements.Move> moves(Agreements.State state) {
        return switch (state) {
            case EXPLORATORY -> List.of(Agreements.Move.NEGOTIATE, Agreements.Move.END);
            case NEGOTIATION -> List.of(Agreements.Move.SIGN, Agreements.Move.END);
            case SIGNED -> List.of(Agreements.Move.ENTER_INTO_FORCE, Agreements.Move.END);
            case IN_FORCE -> List.of(Agreements.Move.SUSPEND, Agreements.Move.END);
            case SUSPENDED -> List.of(Agreements.Move.RESUME, Agreements.Move.END);
            case ENDED -> List.of();
        };
    }

    private static List<Choice> choices(String what, List<? extends Enum<?>> values) {
        return values.stream()
                .map(one ->
                        Choice.of(
                                one.name(),
                                Text.of("programme.agreement.%s.%s".formatted(what, one.name()))))
                .toList();
    }
}
