package org.rihla.centre.placement.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.placement.PlacementEvent.PlacementMoved;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.placement.Placements.Timing;
import org.rihla.centre.programme.PlaceId;
import org.rihla.centre.shared.DateSpan;

/**
 * One worker's journey under one offer. A move yields a new value; this one never changes.
 *
 * @param stay first and last day of the offer, then of the contract
 * @param place the season's place that it takes
 * @param papers what allows the stay, once there is something
 * @param exitProvedBy what proved the exit
 * @param home how the return was reported, once it was
 * @param reason coded, of the last move that had one
 */
public record Placement(
        PlacementId id,
        String number,
        Parties parties,
        DateSpan stay,
        State state,
        LocalDate openedOn,
        Days days,
        @Nullable PlaceId place,
        @Nullable Papers papers,
        @Nullable String exitProvedBy,
        @Nullable Home home,
        @Nullable String reason,
        long version) {

    /**
     * What allows the stay.
     *
     * @param act number of the authority's act
     * @param validUntil last day of the visa or authorisation
     */
    public record Papers(String act, LocalDate validUntil) {}

    /**
     * How the return was reported.
     *
     * @param receipt the number of the receipt
     * @param documentSeen which document was shown
     */
    public record Home(Timing timing, String receipt, String documentSeen) {}

    /** A placement at its very beginning. */
    public static Placement opened(
            PlacementId id, String number, Parties parties, DateSpan stay, LocalDate on) {
        return new Placement(
                id,
                number,
                parties,
                stay,
                State.SELECTED,
                on,
                Days.none(),
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** The same placement after a move. */
    public Placement moved(State to, Move move, LocalDate on, @Nullable String why) {
        return new Placement(
                id,
                number,
                parties,
                stay,
                to,
                openedOn,
                days.with(move, on),
                place,
                papers,
                exitProvedBy,
                home,
                why == null ? reason : why,
                version);
    }

    /** The same placement with its place of the season. */
    public Placement at(PlaceId taken) {
        return standingAt(taken);
    }

    /** The same placement, whose place is free for the next of its call. */
    public Placement withoutPlace() {
        return standingAt(null);
    }

    private Placement standingAt(@Nullable PlaceId taken) {
        return new Placement(
                id,
                number,
                parties,
                stay,
                state,
                openedOn,
                days,
                taken,
                papers,
                exitProvedBy,
                home,
                reason,
                version);
    }

    /** The same placement for the days of its contract. */
    public Placement lasting(DateSpan agreed) {
        return new Placement(
                id,
                number,
                parties,
                agreed,
                state,
                openedOn,
                days,
                place,
                papers,
                exitProvedBy,
                home,
                reason,
                version);
    }

    /** The same placement with what allows the stay. */
    public Placement allowedBy(Papers given) {
        return new Placement(
                id,
                number,
                parties,
                stay,
                state,
                openedOn,
                days,
                place,
                given,
                exitProvedBy,
                home,
                reason,
                version);
    }

    /** The same placement with a proven exit. */
    public Placement exited(LocalDate on, String provedBy) {
        return new Placement(
                id,
                number,
                parties,
                stay,
                state,
                openedOn,
                days.with(Move.PROVE_EXIT, on),
                place,
                papers,
                provedBy,
                home,
                reason,
                version);
    }

    /** The same placement with a reported return. */
    public Placement home(Home reported) {
        return new Placement(
                id,
                number,
                parties,
                stay,
                state,
                openedOn,
                days,
                place,
                papers,
                exitProvedBy,
                reported,
                reason,
                version);
    }

    /** What others hear of a move that led here. */
    public PlacementMoved event(@Nullable State from, @Nullable String why, LocalDate on) {
        return new PlacementMoved(
                id,
                parties.person(),
                parties.offer(),
                parties.employer(),
                parties.agency(),
                parties.season(),
                parties.type(),
                from,
                state,
                why,
                home != null && home.timing() == Timing.LATE,
                on);
    }
}
