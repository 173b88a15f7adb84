package org.rihla.centre.selection.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Sessions.Decided;
import org.rihla.centre.selection.Sessions.Minutes;
import org.rihla.centre.selection.Sessions.Proposal;
import org.rihla.centre.selection.model.Candidate.Outcome;
import org.rihla.centre.selection.model.Candidate.Sheet;

/**
 * What becomes of those who were heard (C15): of those proposed, as many as there are places, by
 * score and then by rank; the others proposed stand on the reserve list in the order of their call.
 */
public final class MinutesOfSession {

    /** The places of one agency in one call. */
    public record Cell(CallId call, AgencyId agency) {}

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingInt(MinutesOfSession::score)
                    .reversed()
                    .thenComparingInt(Candidate::rank)
                    .thenComparing(candidate -> candidate.application().number());

    private static final Comparator<Decided> IN_ORDER =
            Comparator.comparing((Decided one) -> one.call().value())
                    .thenComparing(one -> one.agency().value())
                    .thenComparingInt(one -> order(one.to()))
                    .thenComparing(
                            Decided::score,
                            Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
                    .thenComparingInt(Decided::rank)
                    .thenComparing(Decided::number);

    private MinutesOfSession() {}

    /** The cells from which the candidates take places. */
    public static List<Cell> cells(List<Candidate> candidates) {
        return candidates.stream()
                .map(MinutesOfSession::cell)
                .distinct()
                .sorted(
                        Comparator.comparing((Cell cell) -> cell.call().value())
                                .thenComparing(cell -> cell.agency().value()))
                .toList();
    }

    /**
     * The minutes as they were signed, whatever became of people since.
     *
     * @param fingerprint under which the panel signed
     */
    public static Minutes asSigned(List<Candidate> candidates, String fingerprint) {
        List<Decided> decided = new ArrayList<>();
        for (Candidate one : candidates) {
            Outcome outcome = one.outcome();
            if (outcome != null) {
                decided.add(line(one, outcome.to(), outcome.reason()));
            }
        }
        decided.sort(IN_ORDER);
        return new Minutes(fingerprint, decided, List.of());
    }

    /**
     * The minutes that follow from what was noted.
     *
     * @param free how many places of each cell nobody has been promised
     */
    public static Minutes of(List<Candidate> candidates, Map<Cell, Integer> free) {
        Map<Cell, Integer> left = new HashMap<>(free);
        List<Decided> decided = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Candidate one : candidates.stream().sorted(BEST_FIRST).toList()) {
            if (one.lacksSheet() || one.application().state() == State.CONVOKED) {
                missing.add(one.application().number());
            } else {
                decided.add(decided(one, left));
            }
        }
        decided.sort(IN_ORDER);
        missing.sort(Comparator.naturalOrder());
        return new Minutes(fingerprint(decided), decided, missing);
    }

    private static Decided decided(Candidate one, Map<Cell, Integer> left) {
        Application application = one.application();
        Sheet sheet = one.sheet();
        State to =
                application.state() == State.PRESENT && sheet != null
                        ? proposed(sheet.proposal(), cell(one), left)
                        : application.state();
        return line(
                one,
                to,
                to == State.NOT_SELECTED && sheet != null ? sheet.reason() : application.reason());
    }

    private static Decided line(Candidate one, State to, @Nullable String reason) {
        Application application = one.application();
        Sheet sheet = one.sheet();
        return new Decided(
                application.id(),
                application.number(),
                application.person(),
                application.agency(),
                application.call(),
                one.rank(),
                sheet == null ? null : sheet.score(),
                to,
                reason);
    }

    private static State proposed(Proposal proposal, Cell cell, Map<Cell, Integer> left) {
        return switch (proposal) {
            case NOT -> State.NOT_SELECTED;
            case RESERVE -> State.ON_RESERVE_LIST;
            case SELECT -> {
                int places = left.getOrDefault(cell, 0);
                left.put(cell, places - 1);
                yield places > 0 ? State.SELECTED : State.ON_RESERVE_LIST;
            }
        };
    }

    private static int order(State state) {
        return switch (state) {
            case SELECTED, CONFIRMED -> 0;
            case ON_RESERVE_LIST -> 1;
            case NOT_SELECTED -> 2;
            default -> 3;
        };
    }

    private static Cell cell(Candidate one) {
        return new Cell(one.application().call(), one.application().agency());
    }

    private static int score(Candidate one) {
        @Nullable Sheet sheet = one.sheet();
        return sheet == null ? -1 : sheet.score();
    }

    private static String fingerprint(List<Decided> decided) {
        StringBuilder lines = new StringBuilder();
        for (Decided one : decided) {
            lines.append(one.number())
                    .append('|')
                    .append(one.to())
                    .append('|')
                    .append(one.score())
                    .append('|')
                    .append(one.reason())
                    .append('\n');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(lines.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
