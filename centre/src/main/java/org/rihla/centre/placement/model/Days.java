package org.rihla.centre.placement.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.placement.Placements.Move;

/**
 * The day of each move that was made, the latest one if it was made more than once.
 *
 * @param byMove the days
 */
public record Days(Map<Move, LocalDate> byMove) {

    /** Keeps a copy. */
    public Days {
        byMove = Map.copyOf(byMove);
    }

    /** No move was made yet. */
    public static Days none() {
        return new Days(Map.of());
    }

    /** The day of a move, or null if it was not made. */
    public @Nullable LocalDate of(Move move) {
        return byMove.get(move);
    }

    /** The same days and that of one more move. */
    public Days with(Move move, LocalDate day) {
        Map<Move, LocalDate> more = new EnumMap<>(Move.class);
        more.putAll(byMove);
        more.put(move, day);
        return new Days(more);
    }

    /** The latest day among some moves, if any of them was made. */
    public Optional<LocalDate> latest(Collection<Move> moves) {
        return byMove.entrySet().stream()
                .filter(day -> moves.contains(day.getKey()))
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder());
    }
}
