package org.rihla.centre.selection.work;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.BulkMoves.Fate;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.ApplicationBook;
import org.rihla.centre.selection.model.ApplicationTable;
import org.rihla.centre.selection.model.Bulk;
import org.rihla.centre.selection.model.BulkBook;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.selection.model.Reasons;
import org.rihla.centre.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * What the hall would answer to many moves, with a few statements for all of them: places are
 * counted once an agency, and each line that takes one leaves one less.
 */
@Component
class BulkJudge {
    private static final Set<Move> HEARD =
            Set.of(Move.SELECT, Move.KEEP_IN_RESERVE, Move.NOT_SELECT);

    private final CallBook calls;
    private final ApplicationBook applications;
    private final BulkBook bulks;

    BulkJudge(CallBook calls, ApplicationBook applications, BulkBook bulks) {
        this.calls = calls;
        this.applications = applications;
        this.bulks = bulks;
    }

    /**
     * Answers each line, in the order of the lines.
     *
     * @param places counts the free places of an agency
     */
    List<Bulk.Line> judge(
            Call call, List<Bulk.Line> lines, ToIntBiFunction<Call, AgencyId> places) {
        Sitting sitting = new Sitting(call, lines, places);
        Map<Integer, Bulk.Line> answers = new HashMap<>();
        lines.stream()
                .sorted(comparingInt(BulkJudge::turn).thenComparingInt(BulkJudge::rank))
                .forEach(line -> answers.put(line.position(), sitting.answer(line)));
        return lines.stream().map(line -> answers.getOrDefault(line.position(), line)).toList();
    }

    /**
     * Who gives a place back comes before who takes one, and both before who asks if one is free.
     */
    private static int turn(Bulk.Line line) {
        if (line.move() == Move.DECLINE) {
            return 0;
        }
        return line.move() == Move.SELECT ? 1 : 2;
    }

    private static boolean asksForPlaces(Bulk.Line line) {
        return line.application() != null
                && line.fate() == Fate.POSSIBLE
                && (line.move() == Move.SELECT
                        || (line.move() == Move.DECLINE && line.from() == State.SELECTED)
                        || Reasons.PLACES_TAKEN.equals(line.reason()));
    }

    private static int rank(Bulk.Line line) {
        Application one = line.application();
        return one == null ? Integer.MAX_VALUE : rank(one);
    }

    private static int rank(Application one) {
        return one.place() == null ? Integer.MAX_VALUE : one.place().rank();
    }

    /** One judging: what is read once, and what earlier lines have taken. */
    private final class Sitting {
        private final Call call;
        private final ToIntBiFunction<Call, AgencyId> places;
        private final Map<ApplicationId, String> deciding;
        private final Map<AgencyId, Integer> free = new HashMap<>();
        private final Map<AgencyId, List<Application>> reserve = new HashMap<>();
        private final Set<ApplicationId> seen = new HashSet<>();
        private final Optional<LocalDate> reserveEnded;

        Sitting(Call call, List<Bulk.Line> lines, ToIntBiFunction<Call, AgencyId> places) {
            this.call = call;
            this.places = places;
            this.deciding = bulks.deciding(present(lines));
            this.reserveEnded = calls.reserveEndedOn(call.id());
            // Always in the same order, so that two long lists never wait for each other.
            asking(lines).forEach(this::left);
        }

        /** The agencies whose places matter, in order. */
        private static List<AgencyId> asking(List<Bulk.Line> lines) {
            return lines.stream()
                    .filter(BulkJudge::asksForPlaces)
                    .map(line -> requireNonNull(line.application()).agency())
                    .distinct()
                    .sorted(comparing(AgencyId::value))
                    .toList();
        }

        private static List<ApplicationId> present(List<Bulk.Line> lines) {
            List<ApplicationId> present = new ArrayList<>();
            for (Bulk.Line line : lines) {
                Application one = line.application();
                if (one != null && one.state() == State.PRESENT) {
                    present.add(one.id());
                }
            }
            return present;
        }

        Bulk.Line answer(Bulk.Line line) {
            if (line.fate() == Fate.REFUSED) {
                return line;
            }
            Application one = line.application();
            Move move = line.move();
            if (one == null) {
                return line.refused(Refusal.of("selection.not-of-this-call"));
            }
            if (!seen.add(one.id())) {
                return line.refused(Refusal.of("selection.line-twice"));
            }
            if (move == null) {
                return line.refused(Refusal.of("selection.no-such-move"));
            }
            Optional<State> to = ApplicationTable.TABLE.after(one.state(), move);
            return no(line, one, move)
                    .map(line::refused)
                    .orElseGet(() -> line.to(to.orElseThrow()));
        }

        private Optional<Refusal> no(Bulk.Line line, Application one, Move move) {
            if (one.state() != line.from()) {
                return refused("selection.gone-on");
            }
            if (!ApplicationTable.byHand(move)) {
                return refused("selection.not-by-hand");
            }
            if (ApplicationTable.TABLE.after(one.state(), move).isEmpty()) {
                return refused("selection.not-possible-now");
            }
            if (!Reasons.fits(move, line.reason())) {
                return refused("selection.reason-does-not-fit");
            }
            String session = deciding.get(one.id());
            if (HEARD.contains(move) && session != null) {
                return refused("selection.minutes-decide", session);
            }
            return switch (move) {
                case SELECT -> noPlace(one);
                case NOT_SELECT -> notTaken(one, line);
                case DECLINE -> freed(one);
                default -> Optional.empty();
            };
        }

        private Optional<Refusal> noPlace(Application one) {
            int left = left(one.agency());
            if (left <= 0) {
                return refused("selection.places-exhausted", call.placesOf(one.agency()));
            }
            if (one.state() == State.ON_RESERVE_LIST && reserveEnded.isPresent()) {
                return refused("selection.reserve-has-ended", reserveEnded.get());
            }
            if (one.state() == State.ON_RESERVE_LIST) {
                List<Application> waiting = waiting(one.agency());
                long ahead = waiting.stream().filter(other -> rank(other) < rank(one)).count();
                if (ahead > 0) {
                    return refused("selection.reserve-order", Math.toIntExact(ahead));
                }
                waiting.removeIf(other -> other.id().equals(one.id()));
            }
            free.put(one.agency(), left - 1);
            return Optional.empty();
        }

        private Optional<Refusal> notTaken(Application one, Bulk.Line line) {
            int left = Reasons.PLACES_TAKEN.equals(line.reason()) ? left(one.agency()) : 0;
            return left > 0 ? refused("selection.places-free", left) : Optional.empty();
        }

        private Optional<Refusal> freed(Application one) {
            if (one.state() == State.SELECTED) {
                free.put(one.agency(), left(one.agency()) + 1);
            }
            if (one.state() == State.ON_RESERVE_LIST) {
                waiting(one.agency()).removeIf(other -> other.id().equals(one.id()));
            }
            return Optional.empty();
        }

        private int left(AgencyId agency) {
            return free.computeIfAbsent(agency, one -> places.applyAsInt(call, one));
        }

        private List<Application> waiting(AgencyId agency) {
            return reserve.computeIfAbsent(
                    agency,
                    one ->
                            new ArrayList<>(
                                    applications.ofCall(
                                            call.id(),
                                            Set.of(one.value()),
                                            State.ON_RESERVE_LIST)));
        }

        private static Optional<Refusal> refused(String code, Object... args) {
            return Optional.of(Refusal.of(code, args));
        }
    }
}
