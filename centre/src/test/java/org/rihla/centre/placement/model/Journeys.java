package org.rihla.centre.placement.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.OfferTerms;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.Money;

/** Made-up placements and terms for tests. */
public final class Journeys {
    public static final DateSpan STAY =
            new DateSpan(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 6, 30));
    public static final LocalDate OPENED = LocalDate.of(2026, 12, 10);

    private Journeys() {}

    /** Terms of a berry farm that does not exist. */
    public static OfferTerms terms() {
        return new OfferTerms(
                "Berry picker",
                "9211",
                null,
                20,
                STAY,
                new BigDecimal("39"),
                75,
                Money.of("59.24", "EUR"),
                15,
                "Shared flat on the farm",
                Money.of("0", "EUR"),
                "The employer pays both trips",
                null,
                List.of(),
                null);
    }

    /** A placement that has just begun. */
    public static Placement opened() {
        return Placement.opened(
                new PlacementId(id(1)),
                "2027-P-000001",
                new Parties(
                        new PersonId(id(2)),
                        new OfferId(id(3)),
                        new EmployerId(id(4)),
                        new AgencyId(id(5)),
                        new SeasonId(id(6)),
                        PlaceType.NEWCOMER,
                        id(7)),
                STAY,
                OPENED);
    }

    /** A placement in a state, with the days of some moves. */
    public static Placement in(State state, Days days) {
        Placement opened = opened();
        return new Placement(
                opened.id(),
                opened.number(),
                opened.parties(),
                opened.stay(),
                state,
                opened.openedOn(),
                days,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** Somebody who is at work. */
    public static Placement working() {
        return in(
                State.WORKING,
                Days.none()
                        .with(Move.CLEAR, LocalDate.of(2027, 2, 20))
                        .with(Move.DEPART, LocalDate.of(2027, 3, 10))
                        .with(Move.ARRIVE, LocalDate.of(2027, 3, 11))
                        .with(Move.START_WORK, LocalDate.of(2027, 3, 15)));
    }

    /** A made-up id. */
    public static String id(int number) {
        return "01J000000000000000000000" + (number < 10 ? "0" : "") + number;
    }
}
