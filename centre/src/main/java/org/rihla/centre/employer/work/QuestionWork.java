package org.rihla.centre.employer.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.OfferQuestions;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.employer.model.EmployerChecks;
import org.rihla.centre.employer.model.QuestionBook;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes questions on offers and their answers, and says for whom they wait. */
@Service
@Transactional
class QuestionWork implements OfferQuestions {
    private static final int USUAL_DAYS = 10;

    private final Offers offers;
    private final QuestionBook book;
    private final History history;
    private final Clock clock;

    QuestionWork(Offers offers, QuestionBook book, History history, Clock clock) {
        this.offers = offers;
        this.book = book;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Optional<Side> sideOf(Actor actor) {
        if (actor.may(Right.DECIDE_OFFERS)) {
            return Optional.of(Side.OFFICE);
        }
        return actor.may(Right.FILE_OFFERS) && actor.scope() instanceof Scope.OfEmployer
                ? Optional.of(Side.EMPLOYER)
                : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public List<QuestionView> of(Actor actor, OfferId offer) {
        reached(actor, offer);
        return sideOf(actor)
                .map(side -> book.of(offer).stream().map(one -> heard(one, side)).toList())
                .orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public QuestionView find(Actor actor, OfferId offer, String question) {
        reached(actor, offer);
        Side side = side(actor);
        return book.find(offer, question)
                .map(one -> heard(one, side))
                .orElseThrow(() -> new NotFound("question"));
    }

    @Override
    public Answer<QuestionView> ask(Actor actor, OfferId id, String text, @Nullable LocalDate due) {
        Side side = side(actor);
        OfferView offer = reached(actor, id);
        LocalDate today = LocalDate.now(clock);
        LocalDate until = due == null ? today.plusDays(USUAL_DAYS) : due;
        List<FieldFault> faults =
                new ArrayList<>(EmployerChecks.faultsOf("question", text, LONGEST));
        if (until.isBefore(today) || until.isAfter(today.plusDays(MOST_DAYS))) {
            faults.add(FieldFault.of("due", "employer.question-due", MOST_DAYS));
        }
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(Refusal.ofFields("employer.check-fields", faults));
        }
        if (isOver(offer)) {
            return Answer.refused("employer.not-possible-now");
        }
        book.lock(id);
        long open = book.of(id).stream().filter(one -> one.state() != State.CLOSED).count();
        if (open >= MOST_OPEN) {
            return Answer.refused("employer.question-most", MOST_OPEN);
        }
        String question = Ulid.next(clock);
        book.add(
                new QuestionView(
                        question,
                        id,
                        offer.code(),
                        offer.employerName(),
                        side,
                        State.OPEN,
                        today,
                        until,
                        List.of()));
        say(actor, side, question, text);
        note(actor, offer, "employer.history.question-asked");
        return Answer.of(find(actor, id, question));
    }

    @Override
    public Answer<QuestionView> write(Actor actor, OfferId id, String question, String text) {
        Side side = side(actor);
        OfferView offer = reached(actor, id);
        QuestionView known = locked(id, question);
        List<FieldFault> faults = EmployerChecks.faultsOf("message", text, LONGEST);
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(Refusal.ofFields("employer.check-fields", faults));
        }
        if (known.state() == State.CLOSED) {
            return Answer.refused("employer.question-closed");
        }
        boolean answer = known.askedBy() != side;
        say(actor, side, question, text);
        book.state(question, answer ? State.ANSWERED : State.OPEN);
        note(
                actor,
                offer,
                answer ? "employer.history.question-answered" : "employer.history.question-asked");
        return Answer.of(find(actor, id, question));
    }

    @Override
    public Answer<QuestionView> close(Actor actor, OfferId id, String question) {
        Side side = side(actor);
        OfferView offer = reached(actor, id);
        QuestionView known = locked(id, question);
        if (known.state() == State.CLOSED) {
            return Answer.refused("employer.question-closed");
        }
        if (side != Side.OFFICE && known.askedBy() != side) {
            return Answer.refused("employer.question-not-yours");
        }
        book.state(question, State.CLOSED);
        note(actor, offer, "employer.history.question-closed");
        return Answer.of(find(actor, id, question));
    }

    @Override
    @Transactional(readOnly = true)
    public long waiting(Actor actor) {
        return sideOf(actor).map(side -> book.waiting(side, own(actor))).orElse(0L);
    }

    @Override
    @Transactional(readOnly = true)
    public List<QuestionView> waiting(Actor actor, @Nullable String after, int most) {
        Side side = side(actor);
        return book.waiting(side, own(actor), after, most).stream()
                .map(one -> heard(one, side))
                .toList();
    }

    private void say(Actor actor, Side side, String question, String text) {
        book.add(
                Ulid.next(clock),
                question,
                new MessageView(side, null, clock.instant(), text),
                actor.name());
    }

    private void note(Actor actor, OfferView offer, String kind) {
        history.add(
                actor,
                History.Entry.of(
                        kind, "offer:" + offer.id().value(), null, Map.of("code", offer.code())));
    }

    private OfferView reached(Actor actor, OfferId offer) {
        return offers.find(actor, offer).orElseThrow(() -> new NotFound("offer"));
    }

    private QuestionView locked(OfferId offer, String question) {
        return book.locked(offer, question).orElseThrow(() -> new NotFound("question"));
    }

    private Side side(Actor actor) {
        return sideOf(actor).orElseThrow(() -> new NotAllowed(Right.DECIDE_OFFERS.name()));
    }

    private static boolean isOver(OfferView offer) {
        return switch (offer.state()) {
            case CLOSED, WITHDRAWN, LAPSED -> true;
            default -> false;
        };
    }

    private static @Nullable EmployerId own(Actor actor) {
        return actor.scope() instanceof Scope.OfEmployer(var employer)
                ? new EmployerId(employer)
                : null;
    }

    /** Employers read which office wrote, not which person. */
    private static QuestionView heard(QuestionView question, Side reader) {
        if (reader == Side.OFFICE) {
            return question;
        }
        return new QuestionView(
                question.id(),
                question.offer(),
                question.offerCode(),
                question.employerName(),
                question.askedBy(),
                question.state(),
                question.askedOn(),
                question.dueOn(),
                question.messages().stream()
                        .map(one ->
                                one.side() == Side.OFFICE
                                        ? new MessageView(one.side(), null, one.at(), one.text())
                                        : one)
                        .toList());
    }
}
