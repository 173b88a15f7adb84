package org.rihla.centre.programme.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.programme.AgreementId;
import org.rihla.centre.programme.Agreements;
import org.rihla.centre.programme.CommitmentId;
import org.rihla.centre.programme.model.AgreementBook;
import org.rihla.centre.programme.model.AgreementChecks;
import org.rihla.centre.programme.model.AgreementTables;
import org.rihla.centre.programme.model.Deal;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AgreementWork implements Agreements {
    private static final int LONGEST = 500;
    private static final String NOT_NOW = "programme.agreement-not-possible-now";

    private final AgreementBook book;
    private final History history;
    private final Clock clock;

    AgreementWork(AgreementBook book, History history, Clock clock) {
        this.book = book;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AgreementView> all(Actor actor) {
        actor.needs(Right.SEE_AGREEMENTS);
        return book.all();
    }

    @Override
    @Transactional(readOnly = true)
    public AgreementView agreement(Actor actor, AgreementId id) {
        actor.needs(Right.SEE_AGREEMENTS);
        return book.find(id).orElseThrow(() -> new NotFound("agreement"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<CommitmentView> commitments(Actor actor, AgreementId id) {
        agreement(actor, id);
        return book.commitments(id).stream().map(this::asToday).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Side, Balance> balance(Actor actor, AgreementId id, LocalDate on) {
        agreement(actor, id);
        return Deal.balance(book.commitments(id), on);
    }

    @Override
    public Answer<AgreementView> enter(Actor actor, NewAgreement agreement) {
        actor.needs(Right.MANAGE_AGREEMENTS);
        List<FieldFault> faults = AgreementChecks.faultsOf(agreement);
        if (!faults.isEmpty()) {
            return fields(faults);
        }
        AgreementView entered =
                new AgreementView(
                        new AgreementId(Ulid.next(clock)),
                        agreement,
                        State.EXPLORATORY,
                        null,
                        null,
                        null,
                        null,
                        0);
        book.put(entered);
        note(actor, entered.id(), "agreement-entered", null, Map.of());
        return Answer.of(entered);
    }

    @Override
    public Answer<AgreementView> move(
            Actor actor, AgreementId id, Move move, LocalDate on, String reason) {
        actor.needs(Right.MANAGE_AGREEMENTS);
        AgreementView known = book.lock(id).orElseThrow(() -> new NotFound("agreement"));
        Optional<State> next = AgreementTables.AGREEMENTS.after(known.state(), move);
        if (next.isEmpty()) {
            return Answer.refused(NOT_NOW);
        }
        String said = TextRules.clean(reason);
        boolean explained = move == Move.SUSPEND || move == Move.END;
        Optional<FieldFault> fault =
                (explained
                                ? AgreementChecks.needed("reason", said, LONGEST)
                                : wrong(known, move, on))
                        .or(() -> TextRules.plain("reason", said, LONGEST))
                        .or(() -> late(on));
        if (fault.isPresent()) {
            return fields(List.of(fault.get()));
        }
        AgreementView moved = moved(known, next.get(), move, on, said.isEmpty() ? null : said);
        book.put(moved);
        note(
                actor,
                id,
                "agreement-" + move.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                moved.reason(),
                Map.of("a", on.toString()));
        return Answer.of(book.find(id).orElse(moved));
    }

    private static Optional<FieldFault> wrong(AgreementView known, Move move, LocalDate on) {
        LocalDate signed = known.signedOn();
        return move == Move.ENTER_INTO_FORCE && signed != null && on.isBefore(signed)
                ? Optional.of(FieldFault.of("on", "programme.dates-reversed"))
                : Optional.empty();
    }

    /** What has happened has happened by today. */
    private Optional<FieldFault> late(LocalDate on) {
        boolean future = on.isAfter(LocalDate.now(clock));
        return future || on.getYear() < 1900
                ? Optional.of(FieldFault.of("on", "programme.fault.not-yet"))
                : Optional.empty();
    }

    private static AgreementView moved(
            AgreementView known, State next, Move move, LocalDate on, @Nullable String reason) {
        return new AgreementView(
                known.id(),
                known.text(),
                next,
                move == Move.SIGN ? on : known.signedOn(),
                move == Move.ENTER_INTO_FORCE ? on : known.inForceOn(),
                move == Move.END ? on : known.endedOn(),
                reason,
                known.version());
    }

    @Override
    public Answer<CommitmentView> commit(Actor actor, AgreementId id, NewCommitment commitment) {
        actor.needs(Right.MANAGE_AGREEMENTS);
        AgreementView known = book.lock(id).orElseThrow(() -> new NotFound("agreement"));
        if (known.state() == State.ENDED) {
            return Answer.refused(NOT_NOW);
        }
        List<FieldFault> faults = AgreementChecks.faultsOf(commitment);
        if (!faults.isEmpty()) {
            return fields(faults);
        }
        CommitmentView made =
                new CommitmentView(
                        new CommitmentId(Ulid.next(clock)),
                        id,
                        commitment,
                        Progress.PROPOSED,
                        null,
                        null,
                        null,
                        0);
        book.put(made);
        note(actor, id, "commitment-proposed", null, Map.of("a", commitment.dueOn().toString()));
        return Answer.of(asToday(made));
    }

    @Override
    public Answer<CommitmentView> step(
            Actor actor, CommitmentId id, Step step, LocalDate on, String words) {
        actor.needs(Right.MANAGE_AGREEMENTS);
        CommitmentView known = book.lock(id).orElseThrow(() -> new NotFound("commitment"));
        Optional<Progress> next = AgreementTables.COMMITMENTS.after(known.progress(), step);
        if (next.isEmpty()) {
            return Answer.refused(NOT_NOW);
        }
        String said = TextRules.clean(words);
        Optional<FieldFault> fault =
                switch (step) {
                    case DELIVER ->
                            AgreementChecks.needed("evidence", said, LONGEST).or(() -> late(on));
                    case DROP -> AgreementChecks.needed("reason", said, LONGEST);
                    case AGREE, START -> Optional.empty();
                };
        if (fault.isPresent()) {
            return fields(List.of(fault.get()));
        }
        CommitmentView stepped = stepped(known, next.get(), on, said);
        book.put(stepped);
        note(
                actor,
                known.agreement(),
                "commitment-" + next.get().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                step == Step.DROP ? said : null,
                Map.of("a", known.text().dueOn().toString()));
        return Answer.of(asToday(book.lock(id).orElse(stepped)));
    }

    private static CommitmentView stepped(
            CommitmentView known, Progress next, LocalDate on, String said) {
        boolean delivered = next == Progress.DELIVERED;
        return new CommitmentView(
                known.id(),
                known.agreement(),
                known.text(),
                next,
                delivered ? said : known.evidence(),
                delivered ? on : null,
                next == Progress.DROPPED ? said : null,
                known.version());
    }

    private CommitmentView asToday(CommitmentView kept) {
        return new CommitmentView(
                kept.id(),
                kept.agreement(),
                kept.text(),
                Deal.readOn(kept.progress(), kept.text().dueOn(), LocalDate.now(clock)),
                kept.evidence(),
                kept.deliveredOn(),
                kept.reason(),
                kept.version());
    }

    private void note(
            Actor actor,
            AgreementId id,
            String what,
            @Nullable String reason,
            Map<String, String> facts) {
        history.add(
                actor,
                new History.Entry(
                        "programme.history." + what,
                        "agreement:" + id.value(),
                        null,
                        null,
                        reason,
                        facts));
    }

    private static <T> Answer<T> fields(List<FieldFault> faults) {
        return new Answer.Refused<>(Refusal.ofFields("programme.check-fields", faults));
    }
}
