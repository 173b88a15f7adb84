package org.rihla.centre.placement.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.law.returns.LawfulReason;

/** The coded reasons that moves are made with; each has its words in four languages. */
public final class Reasons {
    /** Everything else that lets somebody stay for good; the law knows only longer stays. */
    public static final String DECEASED = "DECEASED";

    /** The only reason to withdraw after the departure. */
    public static final String TURNED_BACK = "TURNED_BACK";

    private static final List<String> OF_WITHDRAWAL =
            List.of(
                    "WORKER_DECLINED",
                    "NOT_FIT",
                    "PAPERS_LATE",
                    "AUTHORITY_REFUSED",
                    "VISA_REFUSED",
                    "EMPLOYER_WITHDREW",
                    "NO_SHOW",
                    TURNED_BACK);
    private static final List<String> OF_END =
            List.of(
                    "SEASON_OVER",
                    "RESIGNED",
                    "FAMILY",
                    "MEDICAL",
                    "DISMISSED",
                    "EMPLOYER_STOPPED",
                    "NEVER_STARTED");
    private static final List<String> OF_LAWFUL_STAY =
            Stream.concat(
                            Arrays.stream(LawfulReason.values()).map(LawfulReason::name),
                            Stream.of(DECEASED))
                    .toList();

    private Reasons() {}

    /** The codes of a move; empty for a move that has none. */
    public static List<String> of(Move move) {
        return switch (move) {
            case WITHDRAW -> OF_WITHDRAWAL;
            case END_WORK -> OF_END;
            case FIND_LAWFUL_STAY -> OF_LAWFUL_STAY;
            default -> List.of();
        };
    }

    /** Whether the move cannot be made without a reason. */
    public static boolean needed(Move move) {
        return move == Move.WITHDRAW || move == Move.FIND_LAWFUL_STAY;
    }

    /** The message with a reason's words. */
    public static String key(String code) {
        return "placement.reason." + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
