package org.rihla.centre.selection.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.selection.Applications.Move;

/**
 * The coded reasons of the moves that need one; their words are {@code selection.reason.<code>}.
 */
public final class Reasons {
    /** All places of her agency are promised; only true when they are. */
    public static final String PLACES_TAKEN = "PLACES_TAKEN";

    /** What was missing did not come in time. */
    public static final String NOT_COMPLETED = "NOT_COMPLETED";

    /** Selected, and no answer in time. */
    public static final String NO_ANSWER = "NO_ANSWER";

    /** A move of many that was taken back at once. */
    public static final String UNDONE = "UNDONE";

    private static final List<String> NOT_SELECTED =
            List.of("SKILL_TEST", "NOT_AVAILABLE", "PAPERS_LATE", "NOT_FIT", PLACES_TAKEN);
    private static final List<String> DECLINED =
            List.of("OTHER_WORK", "DATES", "CONDITIONS", "FAMILY", "NO_REASON_GIVEN");

    private Reasons() {}

    /** The reasons that a move may have; empty if it needs none. */
    public static List<String> of(Move move) {
        return switch (move) {
            case NOT_SELECT -> NOT_SELECTED;
            case DECLINE -> DECLINED;
            default -> List.of();
        };
    }

    /** Whether a reason is one of those that the move needs. */
    public static boolean fits(Move move, @Nullable String reason) {
        List<String> possible = of(move);
        return possible.isEmpty()
                ? reason == null || reason.isBlank()
                : reason != null && possible.contains(reason);
    }

    /** The message with a reason's words. */
    public static String key(String reason) {
        return "selection.reason." + reason.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message with the words of an override's reason. */
    public static String overrideKey(String reason) {
        return "selection.override-reason." + reason.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
