package org.rihla.centre.selection.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.Sessions.CandidateView;
import org.rihla.centre.selection.Sessions.Hall;
import org.rihla.centre.selection.Sessions.Item;
import org.rihla.centre.selection.Sessions.Proposal;
import org.rihla.centre.selection.model.Timetable.Seat;

/**
 * Somebody invited to a session.
 *
 * @param sheet what the panel noted; null while it has not
 * @param outcome what the signed minutes say of her; null until they are signed
 */
public record Candidate(
        Application application, Seat seat, @Nullable Sheet sheet, @Nullable Outcome outcome) {

    /** A line of signed minutes, with the coded reason of a "no". */
    public record Outcome(State to, @Nullable String reason) {}

    /** Somebody invited, of whom nothing is known yet. */
    public static Candidate invited(Application application, Seat seat) {
        return new Candidate(application, seat, null, null);
    }

    /**
     * A score sheet.
     *
     * @param points in the order of the session's items
     */
    public record Sheet(List<Integer> points, Proposal proposal, @Nullable String reason) {
        /** Keeps a copy. */
        public Sheet {
            points = List.copyOf(points);
        }

        /** The sum of its points. */
        public int score() {
            return points.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Her rank on the list from which she was invited. */
    public int rank() {
        return application.place() == null ? Integer.MAX_VALUE : application.place().rank();
    }

    /** Whether she came and nobody has written what the panel thinks. */
    public boolean lacksSheet() {
        return application.state() == State.PRESENT && sheet == null;
    }

    /** Somebody invited, as staff see her. */
    public CandidateView view(List<Hall> halls, List<Item> items) {
        Map<String, Integer> points = new HashMap<>();
        if (sheet != null) {
            for (int i = 0; i < items.size(); i++) {
                points.put(items.get(i).code(), sheet.points().get(i));
            }
        }
        return new CandidateView(
                application.id(),
                application.number(),
                application.person(),
                application.agency(),
                application.call(),
                rank(),
                application.state(),
                seat.slot(),
                seat.at(),
                halls.get(seat.hall()).name(),
                seat.station(),
                points,
                sheet == null ? null : sheet.score(),
                sheet == null ? null : sheet.proposal(),
                sheet == null ? null : sheet.reason());
    }
}
