package org.rihla.centre.employer.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.employer.EmployerEvent.OfferAccepted;
import org.rihla.centre.employer.EmployerEvent.OfferWithdrawn;
import org.rihla.centre.employer.Offers.State;
import org.rihla.centre.employer.model.EmployerBook;
import org.rihla.centre.employer.model.EmployerChecks;
import org.rihla.centre.employer.model.Offer;
import org.rihla.centre.employer.model.OfferBook;
import org.rihla.centre.employer.model.OfferMove;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.law.clocks.Calendars;
import org.rihla.law.clocks.ClockKind;
import org.rihla.law.clocks.Clocks;
import org.rihla.law.clocks.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What people decide on an offer after its check; runs inside the request's transaction. */
@Component
class OfferDecisions {
    private static final int LONGEST_REASON = 500;

    private final OfferBook book;
    private final EmployerBook employers;
    private final Seasons seasons;
    private final OfferRechecks checks;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferDecisions(
            OfferBook book,
            EmployerBook employers,
            Seasons seasons,
            OfferRechecks checks,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.employers = employers;
        this.seasons = seasons;
        this.checks = checks;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** Only an offer without gaps of an employer whose accreditation runs can be accepted. */
    Answer<Offer> accept(Actor actor, Offer offer) {
        boolean accredited =
                employers
                        .find(offer.employer())
                        .filter(employer -> employer.accreditedOn(today()))
                        .isPresent();
        if (!accredited) {
            return Answer.refused("employer.not-accredited");
        }
        List<String> missing = offer.terms().missing();
        if (!missing.isEmpty()) {
            return Answer.refused("employer.terms-missing", missing.size());
        }
        return move(actor, offer, OfferMove.ACCEPT)
                .map(accepted -> {
                    events.publishEvent(
                            new OfferAccepted(
                                    accepted.id(),
                                    accepted.employer(),
                                    accepted.season(),
                                    accepted.terms().posts(),
                                    today()));
                    return accepted;
                });
    }

    /** The employer has ten working days to correct it (mirrors article 77.4). */
    Answer<Offer> sendBack(Actor actor, Offer offer, String reason) {
        LocalDate due = Clocks.start(ClockKind.CURE_DEFECT, today(), calendar(offer)).due();
        return withReason(reason)
                .then(_ -> offer.move(OfferMove.SEND_BACK))
                .map(back -> keep(actor, back.because(reason).blockedBy(null).dueBy(due), reason));
    }

    /** Held by hand until another person lets it through or sends it back. */
    Answer<Offer> block(Actor actor, Offer offer, String reason) {
        return withReason(reason)
                .then(_ -> offer.move(OfferMove.HOLD))
                .map(held ->
                        keep(
                                actor,
                                held.because(reason).blockedBy(actor.account().value()),
                                reason));
    }

    /** Not by the one who filed or blocked it: the second person must be another one. */
    Answer<Offer> letThrough(Actor actor, Offer offer, String reason) {
        String account = actor.account().value();
        if (account.equals(offer.filedBy()) || account.equals(offer.blockedBy())) {
            return Answer.refused("employer.another-person-needed");
        }
        return withReason(reason)
                .then(_ -> offer.move(OfferMove.LET_THROUGH))
                .map(free -> keep(actor, free.because(reason).blockedBy(null), reason));
    }

    Answer<Offer> withdraw(Actor actor, Offer offer, String reason) {
        boolean candidatesKnew =
                switch (offer.state()) {
                    case OPEN_CALL, FILLED, PARTLY_FILLED -> true;
                    default -> false;
                };
        return withReason(reason)
                .then(_ -> offer.move(OfferMove.WITHDRAW))
                .map(gone -> {
                    Offer kept = keep(actor, gone.because(reason), reason);
                    checks.siblingsOf(actor, kept);
                    events.publishEvent(
                            new OfferWithdrawn(
                                    kept.id(),
                                    kept.employer(),
                                    kept.season(),
                                    candidatesKnew,
                                    today()));
                    return kept;
                });
    }

    /** A move that needs no reason. */
    Answer<Offer> move(Actor actor, Offer offer, OfferMove move) {
        return offer.move(move)
                .map(moved -> moved.state() == offer.state() ? offer : keep(actor, moved, null));
    }

    /** Writes a line about an offer. */
    void note(Actor actor, Offer offer, String kind, @Nullable String reason) {
        history.add(
                actor,
                new History.Entry(
                        kind,
                        "offer:" + offer.id().value(),
                        null,
                        null,
                        reason,
                        Map.of("code", offer.code())));
    }

    private Offer keep(Actor actor, Offer moved, @Nullable String reason) {
        book.update(moved);
        note(actor, moved, historyKey(moved.state()), reason);
        return book.find(moved.id()).orElseThrow(() -> new NotFound("offer"));
    }

    private static String historyKey(State state) {
        return "employer.history.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private WorkingCalendar calendar(Offer offer) {
        return seasons.find(offer.season())
                .map(SeasonView::country)
                .flatMap(Calendars::named)
                .orElse(Calendars.SPAIN);
    }

    private static Answer<String> withReason(String reason) {
        List<FieldFault> faults = EmployerChecks.faultsOf("reason", reason, LONGEST_REASON);
        return faults.isEmpty()
                ? Answer.of(reason)
                : new Answer.Refused<>(Refusal.ofFields("employer.check-fields", faults));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
