package org.rihla.centre.placement.web;

import java.util.List;
import java.util.Locale;
import org.rihla.centre.placement.Placements.Comparison;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Tag;

/** States, moves and reasons in words. */
public final class PlacementWords {
    private PlacementWords() {}

    /** A state in words. */
    public static Text of(State state) {
        return Text.of("placement.state." + code(state));
    }

    /** What somebody does when she makes a move: a verb and its object. */
    public static Text of(Move move) {
        return Text.of("placement.move." + code(move));
    }

    /** What follows when a move is made. */
    public static Text effect(Move move) {
        return Text.of("placement.effect." + code(move));
    }

    /** A coded reason in words. */
    public static Text reason(String code) {
        return Text.of("placement.reason." + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The reasons of a move as answers to choose from. */
    public static List<Choice> choices(List<String> codes) {
        return codes.stream().map(code -> Choice.of(code, reason(code))).toList();
    }

    /** A state as a tag; none of them blames. */
    public static Tag tag(State state) {
        return switch (state) {
            case SELECTED, CONTRACT_READY, READ_TO_WORKER, SIGNED_WORKER, SIGNED_EMPLOYER ->
                    Tag.later(of(state));
            case CLEARED, DEPARTED, ARRIVED, WORKING, ENDING, EXITED -> Tag.going(of(state));
            case TO_LOCATE, EXITED_NOT_CHECKED_IN -> Tag.waiting(of(state));
            case RETURNED, LAWFUL_STAY -> Tag.ok(of(state));
            case NOT_RETURNED, WITHDRAWN -> Tag.no(of(state));
        };
    }

    /** How a term of the contract stands to the offer, as a tag. */
    public static Tag tag(Comparison comparison) {
        Text words = Text.of("placement.comparison." + comparison.name().toLowerCase(Locale.ROOT));
        return comparison == Comparison.DIFFERENT ? Tag.waiting(words) : Tag.ok(words);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
