package org.rihla.centre.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The written table of the moves that something may make: from a state, by a move, to a state.
 *
 * <p>Each kind of thing that moves (an offer, a call, an application, a place, a placement, a
 * recall) has one such table and asks it before anything else; guards on dates, papers and places
 * come after it. A pair that is not in the table is not possible now.
 *
 * @param <S> the states
 * @param <M> the moves
 */
public final class Transitions<S extends Enum<S>, M extends Enum<M>> {

    /**
     * One line of the table.
     *
     * @param from the state before
     * @param move what is done
     * @param to the state after
     */
    public record Row<S, M>(S from, M move, S to) {}

    private final List<Row<S, M>> rows;
    private final Map<Row<S, M>, S> targets = new LinkedHashMap<>();

    private Transitions(List<Row<S, M>> rows) {
        this.rows = List.copyOf(rows);
        for (Row<S, M> row : rows) {
            if (targets.put(key(row.from(), row.move()), row.to()) != null) {
                throw new IllegalArgumentException(
                        "Two lines for %s by %s".formatted(row.from(), row.move()));
            }
        }
    }

    /**
     * Writes a table.
     *
     * @throws IllegalArgumentException if a state has two lines for the same move
     */
    public static <S extends Enum<S>, M extends Enum<M>> Transitions<S, M> of(
            List<Row<S, M>> rows) {
        return new Transitions<>(rows);
    }

    /** A line of the table. */
    public static <S extends Enum<S>, M extends Enum<M>> Row<S, M> row(S from, M move, S to) {
        return new Row<>(from, move, to);
    }

    /** The state after the move, or nothing if the move is not possible from there. */
    public Optional<S> after(S from, M move) {
        return Optional.ofNullable(targets.get(key(from, move)));
    }

    /** All lines in the order in which they were written. */
    public List<Row<S, M>> rows() {
        return rows;
    }

    /** The moves that are possible from a state, in the order of the table. */
    public List<M> movesFrom(S from) {
        return rows.stream().filter(row -> row.from() == from).map(Row::move).toList();
    }

    private static <S, M> Row<S, M> key(S from, M move) {
        return new Row<>(from, move, from);
    }
}
