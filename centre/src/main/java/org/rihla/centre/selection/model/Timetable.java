package org.rihla.centre.selection.model;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rihla.centre.selection.Sessions.Hall;
import org.rihla.centre.selection.Sessions.NewSession;

/** The hours of a session: who is heard when, in which hall, at which station. */
public final class Timetable {
    private final LocalTime from;
    private final int slotMinutes;
    private final List<Seat> seatsOfASlot;
    private final int slots;

    /**
     * Somebody's place in the day.
     *
     * @param slot which hearing, from 0
     * @param hall which hall, from 0
     * @param station which station of the hall, from 1
     */
    public record Seat(int slot, LocalTime at, int hall, int station) {}

    private Timetable(LocalTime from, int slotMinutes, List<Seat> seatsOfASlot, int slots) {
        this.from = from;
        this.slotMinutes = slotMinutes;
        this.seatsOfASlot = seatsOfASlot;
        this.slots = slots;
    }

    /** The hours of a session whose fields have been checked. */
    public static Timetable of(NewSession session) {
        List<Seat> seats = new ArrayList<>();
        for (int hall = 0; hall < session.halls().size(); hall++) {
            Hall one = session.halls().get(hall);
            for (int station = 1; station <= one.stations(); station++) {
                seats.add(new Seat(0, session.from(), hall, station));
            }
        }
        long minutes = ChronoUnit.MINUTES.between(session.from(), session.until());
        return new Timetable(
                session.from(),
                session.slotMinutes(),
                seats,
                Math.toIntExact(minutes / session.slotMinutes()));
    }

    /** How many can be heard between the first and the last hour. */
    public int room() {
        return slots * seatsOfASlot.size();
    }

    /**
     * The place of the n-th person, from 0.
     *
     * @throws IndexOutOfBoundsException if the day has no room for so many
     */
    public Seat seat(int n) {
        if (n < 0 || n >= room()) {
            throw new IndexOutOfBoundsException(n);
        }
        int slot = n / seatsOfASlot.size();
        Seat seat = seatsOfASlot.get(n % seatsOfASlot.size());
        return new Seat(
                slot, from.plusMinutes((long) slot * slotMinutes), seat.hall(), seat.station());
    }
}
