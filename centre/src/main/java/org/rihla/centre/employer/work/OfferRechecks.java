package org.rihla.centre.employer.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.employer.EmployerEvent.OfferNotAdmitted;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Offers.FindingView;
import org.rihla.centre.employer.Offers.State;
import org.rihla.centre.employer.model.Checks;
import org.rihla.centre.employer.model.Offer;
import org.rihla.centre.employer.model.OfferBook;
import org.rihla.centre.employer.model.OfferContext;
import org.rihla.centre.employer.model.OfferExamination;
import org.rihla.centre.employer.model.OfferMove;
import org.rihla.law.clocks.Calendars;
import org.rihla.law.clocks.ClockKind;
import org.rihla.law.clocks.Clocks;
import org.rihla.law.clocks.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Checks offers, and checks them again when something beside them has changed: their employer was
 * accredited, a sibling of a joint request came or went.
 */
@Component
class OfferRechecks {
    private final OfferBook book;
    private final OfferContexts contexts;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferRechecks(
            OfferBook book,
            OfferContexts contexts,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.contexts = contexts;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** A received offer after its check; nothing is written. */
    Offer checked(Offer received) {
        LocalDate today = LocalDate.now(clock);
        OfferContext context = contexts.of(received, today);
        List<FindingView> found = OfferExamination.of(received.terms(), context);
        LocalDate due = Clocks.start(ClockKind.CURE_DEFECT, today, calendar(context)).due();
        return received.checked(found, due).orThrow();
    }

    /** Tells the history and other modules what a check has found. */
    void tell(Actor actor, Offer checked) {
        String kind =
                switch (Checks.moveAfter(checked.findings())) {
                    case FIND_DEFECT -> "employer.history.offer-to-correct";
                    case HOLD -> "employer.history.offer-held";
                    default -> "employer.history.offer-admissible";
                };
        history.add(
                actor,
                History.Entry.of(
                        kind,
                        "offer:" + checked.id().value(),
                        null,
                        Map.of("code", checked.code())));
        checked.findings().stream()
                .filter(finding -> finding.verdict().equals("REJECT"))
                .map(FindingView::code)
                .distinct()
                .forEach(code ->
                        events.publishEvent(
                                new OfferNotAdmitted(
                                        checked.id(), checked.employer(), checked.season(), code)));
    }

    /** Checks the offers of an employer again that were held. */
    void ofEmployer(Actor actor, EmployerId employer) {
        book.ofEmployer(employer).stream()
                .filter(offer -> offer.state() == State.BLOCKED && offer.blockedBy() == null)
                .forEach(offer -> again(actor, offer));
    }

    /** Checks the offers of an employer again that wait, because its beds have changed. */
    void ofHousing(Actor actor, EmployerId employer) {
        book.ofEmployer(employer).stream()
                .filter(offer -> offer.blockedBy() == null && offer.reason() == null)
                .forEach(offer -> again(actor, offer));
    }

    /** Checks the other offers of a joint request again. */
    void siblingsOf(Actor actor, Offer offer) {
        String jointRequest = offer.jointRequest();
        if (jointRequest == null) {
            return;
        }
        book.ofJointRequest(offer.season(), jointRequest).stream()
                .filter(sibling -> !sibling.id().equals(offer.id()))
                .filter(sibling -> sibling.blockedBy() == null && sibling.reason() == null)
                .forEach(sibling -> again(actor, sibling));
    }

    private void again(Actor actor, Offer offer) {
        if (OfferMove.TABLE.after(offer.state(), OfferMove.CHECK_AGAIN).isEmpty()) {
            return;
        }
        Offer checked = checked(offer.move(OfferMove.CHECK_AGAIN).orThrow());
        boolean same =
                checked.state() == offer.state() && checked.findings().equals(offer.findings());
        if (same) {
            return;
        }
        book.update(checked.state() == offer.state() ? checked.dueBy(offer.correctBy()) : checked);
        tell(actor, checked);
    }

    private static WorkingCalendar calendar(OfferContext context) {
        return Calendars.named(context.country()).orElse(Calendars.SPAIN);
    }
}
