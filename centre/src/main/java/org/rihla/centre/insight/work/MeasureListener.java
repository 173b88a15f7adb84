package org.rihla.centre.insight.work;

import java.util.EnumSet;
import java.util.Set;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.People;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.homecoming.HomecomingEvent.RecallMoved;
import org.rihla.centre.homecoming.Recalls;
import org.rihla.centre.insight.store.MeasureWriter;
import org.rihla.centre.insight.store.MeasureWriter.RecallTurn;
import org.rihla.centre.insight.store.MeasureWriter.Recalled;
import org.rihla.centre.insight.store.MeasureWriter.Signed;
import org.rihla.centre.ledger.LedgerEvent.AccountChanged;
import org.rihla.centre.placement.PlacementEvent.PlacementMoved;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.Comparison;
import org.rihla.centre.placement.Placements.ContractView;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.SelectionEvent.ApplicationMoved;
import org.rihla.centre.selection.SelectionEvent.Overridden;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears of contracts, recalls, decisions, costs and places of work, for the indicators that need
 * more than a step.
 */
@Component
class MeasureListener {
    private static final Actor STATISTICS = Actor.system("season report");

    /** The first states after a decision of the service; later ones come through one of these. */
    private static final Set<Applications.State> DECIDED =
            EnumSet.of(
                    Applications.State.NOT_ELIGIBLE,
                    Applications.State.SHORTLISTED,
                    Applications.State.RESERVE,
                    Applications.State.NOT_SHORTLISTED);

    private final MeasureWriter measures;
    private final Placements placements;
    private final Employers employers;
    private final People people;

    MeasureListener(
            MeasureWriter measures, Placements placements, Employers employers, People people) {
        this.measures = measures;
        this.placements = placements;
        this.employers = employers;
        this.people = people;
    }

    @EventListener
    void on(PlacementMoved event) {
        if (event.to() == Placements.State.SIGNED_EMPLOYER) {
            placements
                    .contract(STATISTICS, event.placement())
                    .ifPresent(contract -> measures.signed(signed(event, contract)));
        }
        if (event.to() == Placements.State.WORKING) {
            workplace(event.employer());
        }
    }

    @EventListener
    void on(ApplicationMoved event) {
        if (DECIDED.contains(event.to())) {
            measures.decided(
                    event.application().value(), event.season().value(), event.agency().value());
        }
    }

    @EventListener
    void on(AccountChanged event) {
        if (!event.known()) {
            measures.costUnknown(event.placement().value());
            return;
        }
        measures.cost(
                new MeasureWriter.Cost(
                        event.placement().value(),
                        event.season().value(),
                        event.agency().value(),
                        event.borne(),
                        event.firstMonth()));
    }

    @EventListener
    void on(Overridden event) {
        measures.overridden(
                event.application().value(), event.season().value(), event.agency().value());
    }

    @EventListener
    void on(RecallMoved event) {
        measures.recalled(
                new Recalled(
                        event.fromSeason().value(),
                        event.employer().value(),
                        event.person().value(),
                        people.traits(event.person()).agency().value()),
                turn(event.to()));
    }

    private static RecallTurn turn(Recalls.State to) {
        return switch (to) {
            case LISTED -> RecallTurn.LISTED;
            case OMITTED -> RecallTurn.OMITTED;
            case CONTESTED -> RecallTurn.CONTESTED;
            case REINSTATED -> RecallTurn.REINSTATED;
            case NOTIFIED, ACCEPTED, DEFERRED, DECLINED, UNREACHABLE, UPHELD -> RecallTurn.NONE;
        };
    }

    private Signed signed(PlacementMoved event, ContractView contract) {
        People.Traits known = people.traits(event.person());
        long differences =
                contract.lines().stream()
                        .filter(line -> line.comparison() != Comparison.EQUAL)
                        .count();
        return new Signed(
                event.placement().value(),
                event.season().value(),
                event.agency().value(),
                known.sex().name(),
                contract.terms().isco(),
                contract.terms().dailyPay().amount(),
                contract.terms().dailyPay().currency().getCurrencyCode(),
                (int) differences);
    }

    private void workplace(EmployerId employer) {
        if (!measures.knowsWorkplace(employer.value())) {
            employers
                    .find(STATISTICS, employer)
                    .ifPresent(known -> measures.workplace(employer.value(), known.municipality()));
        }
    }
}
