package org.rihla.centre.placement.model;

import static org.rihla.centre.placement.Placements.Move.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.MoveRequest;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;

/** What must be true of a move besides its line in the table: its day, its reason, its proof. */
public final class MoveChecks {
    private static final int LONGEST = 200;
    private static final Set<Move> ON_THE_WAY = EnumSet.of(DEPART, ARRIVE, START_WORK);

    private MoveChecks() {}

    /** Checks what was entered; an accepted request is the same with its texts cleaned. */
    public static Answer<MoveRequest> check(
            Placement placement, MoveRequest request, LocalDate today) {
        MoveRequest clean = cleaned(request);
        List<FieldFault> faults = new ArrayList<>(day(placement, clean.move(), clean.on(), today));
        faults.addAll(reason(clean));
        faults.addAll(evidence(clean));
        text("place", clean.place()).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(Refusal.ofFields("placement.check-fields", faults));
        }
        return rules(placement, clean);
    }

    /** What is wrong with the day of a move: in the future, or before the step it follows. */
    public static List<FieldFault> day(
            Placement placement, Move move, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return List.of(FieldFault.of("on", "placement.in-future"));
        }
        LocalDate earliest = earliest(placement, move);
        return on.isBefore(earliest)
                ? List.of(FieldFault.of("on", "placement.before-previous", earliest))
                : List.of();
    }

    /** The first day on which a move can have happened: that of the step it follows. */
    public static LocalDate earliest(Placement placement, Move move) {
        return placement.days().latest(stepsBefore(move)).orElse(placement.openedOn());
    }

    /**
     * The steps whose day a move cannot precede. An exit may well lie before the day on which the
     * employer declared the end, or on which somebody began to worry.
     */
    private static Set<Move> stepsBefore(Move move) {
        return switch (move) {
            case MAKE_CONTRACT -> EnumSet.noneOf(Move.class);
            case READ_ALOUD -> EnumSet.of(MAKE_CONTRACT);
            case SIGN_BY_WORKER -> EnumSet.of(READ_ALOUD);
            case SIGN_BY_EMPLOYER -> EnumSet.of(SIGN_BY_WORKER);
            case CLEAR -> EnumSet.of(SIGN_BY_EMPLOYER);
            case DEPART -> EnumSet.of(CLEAR);
            case ARRIVE -> EnumSet.of(DEPART);
            case START_WORK -> EnumSet.of(ARRIVE);
            case END_WORK, PROVE_EXIT, LOOK_FOR, FIND_LAWFUL_STAY -> ON_THE_WAY;
            case CHECK_IN, MISS_CHECK_IN -> EnumSet.of(DEPART, ARRIVE, START_WORK, PROVE_EXIT);
            case ESTABLISH_NO_RETURN -> EnumSet.of(LOOK_FOR);
            case WITHDRAW ->
                    EnumSet.of(
                            MAKE_CONTRACT,
                            READ_ALOUD,
                            SIGN_BY_WORKER,
                            SIGN_BY_EMPLOYER,
                            CLEAR,
                            DEPART);
        };
    }

    private static List<FieldFault> reason(MoveRequest request) {
        String reason = request.reason();
        if (reason == null) {
            return Reasons.needed(request.move())
                    ? List.of(FieldFault.of("reason", "shared.required"))
                    : List.of();
        }
        return Reasons.of(request.move()).contains(reason)
                ? List.of()
                : List.of(FieldFault.of("reason", "shared.not-a-choice"));
    }

    private static List<FieldFault> evidence(MoveRequest request) {
        List<FieldFault> faults = new ArrayList<>();
        boolean needed = request.move() == CLEAR || request.move() == PROVE_EXIT;
        if (needed && request.evidence() == null) {
            faults.add(FieldFault.of("evidence", "shared.required"));
        }
        text("evidence", request.evidence()).ifPresent(faults::add);
        if (request.move() == CLEAR && request.validUntil() == null) {
            faults.add(FieldFault.of("validUntil", "shared.required"));
        }
        return faults;
    }

    private static Answer<MoveRequest> rules(Placement placement, MoveRequest request) {
        LocalDate until = request.validUntil();
        if (request.move() == CLEAR && until != null && until.isBefore(placement.stay().to())) {
            return Answer.refused("placement.visa-too-short", until, placement.stay().to());
        }
        boolean back = Reasons.TURNED_BACK.equals(request.reason());
        if (request.move() == WITHDRAW && (placement.state() == State.DEPARTED) != back) {
            return Answer.refused(
                    back ? "placement.not-yet-departed" : "placement.already-departed");
        }
        return Answer.of(request);
    }

    private static Optional<FieldFault> text(String field, @Nullable String text) {
        return text == null ? Optional.empty() : TextRules.plain(field, text, LONGEST);
    }

    private static MoveRequest cleaned(MoveRequest request) {
        return new MoveRequest(
                request.move(),
                request.on(),
                cleaned(request.reason()),
                cleaned(request.evidence()),
                cleaned(request.place()),
                request.validUntil(),
                request.terms());
    }

    private static @Nullable String cleaned(@Nullable String typed) {
        String clean = typed == null ? "" : TextRules.clean(typed);
        return clean.isEmpty() ? null : clean;
    }
}
