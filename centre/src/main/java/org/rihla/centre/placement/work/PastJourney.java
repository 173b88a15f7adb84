package org.rihla.centre.placement.work;

import static org.rihla.centre.placement.Placements.Move.*;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.imports.CsvRow;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.placement.Placements.Timing;
import org.rihla.centre.placement.model.Placement;
import org.rihla.centre.placement.model.Placement.Home;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;

/**
 * A journey of a season that is over, as an earlier register tells it.
 *
 * @param work first and last day of work
 * @param exitedOn the day of the exit, if it is proven
 * @param outcome how it ended
 * @param decidedOn the day of the check-in, or on which the outcome was established
 * @param receipt the number of the receipt of a check-in
 */
record PastJourney(
        String person,
        String season,
        String offer,
        PlaceType type,
        DateSpan work,
        @Nullable LocalDate exitedOn,
        Outcome outcome,
        LocalDate decidedOn,
        String receipt) {
    private static final int LONGEST_RECEIPT = 40;

    /** How a journey of an earlier season ended. */
    enum Outcome {
        ON_TIME(State.RETURNED),
        LATE(State.RETURNED),
        EXITED_NOT_CHECKED_IN(State.EXITED_NOT_CHECKED_IN),
        LAWFUL_STAY(State.LAWFUL_STAY),
        NOT_RETURNED(State.NOT_RETURNED);

        private final State state;

        Outcome(State state) {
            this.state = state;
        }

        /** The state in which it stands since then. */
        State state() {
            return state;
        }
    }

    /** A step with its day. */
    record Step(Move move, State to, LocalDate on, @Nullable String reason) {}

    /** Reads a row; what is wrong is named by its column. */
    static Answer<PastJourney> read(CsvRow row) {
        List<FieldFault> faults = new ArrayList<>();
        Optional<LocalDate> from = day(row, "work_from", faults);
        Optional<LocalDate> to = day(row, "work_to", faults);
        Optional<LocalDate> decided = day(row, "outcome_on", faults);
        LocalDate exited =
                row.get("exited_on").isEmpty() ? null : day(row, "exited_on", faults).orElse(null);
        Optional<PlaceType> type = choice(row, "type", PlaceType.values(), faults);
        Optional<Outcome> outcome = choice(row, "outcome", Outcome.values(), faults);
        if (faults.isEmpty()) {
            order(row, List.of(from.orElseThrow(), to.orElseThrow(), decided.orElseThrow()))
                    .ifPresent(faults::add);
            receipt(row, outcome.orElseThrow()).ifPresent(faults::add);
        }
        return faults.isEmpty()
                ? Answer.of(
                        new PastJourney(
                                row.get("person"),
                                row.get("season"),
                                row.get("offer"),
                                type.orElseThrow(),
                                new DateSpan(from.orElseThrow(), to.orElseThrow()),
                                exited,
                                outcome.orElseThrow(),
                                decided.orElseThrow(),
                                row.get("receipt")))
                : new Answer.Refused<>(Refusal.ofFields("placement.check-fields", faults));
    }

    /** Its steps since the first day of work, in their order. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(START_WORK, State.WORKING, work.from(), null));
        steps.add(new Step(END_WORK, State.ENDING, work.to(), "SEASON_OVER"));
        if (exitedOn != null) {
            steps.add(new Step(PROVE_EXIT, State.EXITED, exitedOn, null));
        }
        if (outcome == Outcome.NOT_RETURNED) {
            steps.add(new Step(LOOK_FOR, State.TO_LOCATE, decidedOn, null));
        }
        String reason = outcome == Outcome.LAWFUL_STAY ? "OTHER_PERMIT" : null;
        steps.add(new Step(last(), outcome.state(), decidedOn, reason));
        return List.copyOf(steps);
    }

    /** The placement after one of its steps. */
    Placement after(Placement before, Step step) {
        Placement moved = before.moved(step.to(), step.move(), step.on(), step.reason());
        if (step.move() == PROVE_EXIT) {
            return moved.exited(step.on(), PastJourneyImporter.SOURCE);
        }
        Timing timing = outcome == Outcome.LATE ? Timing.LATE : Timing.ON_TIME;
        return step.move() == CHECK_IN
                ? moved.home(new Home(timing, receipt, PastJourneyImporter.SOURCE))
                : moved;
    }

    private Move last() {
        return switch (outcome) {
            case ON_TIME, LATE -> CHECK_IN;
            case EXITED_NOT_CHECKED_IN -> MISS_CHECK_IN;
            case LAWFUL_STAY -> FIND_LAWFUL_STAY;
            case NOT_RETURNED -> ESTABLISH_NO_RETURN;
        };
    }

    private static Optional<FieldFault> order(CsvRow row, List<LocalDate> days) {
        String exited = row.get("exited_on");
        boolean exitFits =
                exited.isEmpty()
                        || (!LocalDate.parse(exited).isBefore(days.getFirst())
                                && !LocalDate.parse(exited).isAfter(days.getLast()));
        boolean inOrder =
                !days.get(1).isBefore(days.getFirst()) && !days.getLast().isBefore(days.getFirst());
        return inOrder && exitFits
                ? Optional.empty()
                : Optional.of(
                        FieldFault.of(
                                exitFits ? "work_to" : "exited_on",
                                "placement.before-previous",
                                days.getFirst()));
    }

    /** A check-in has a receipt, and nothing else has one. */
    private static Optional<FieldFault> receipt(CsvRow row, Outcome outcome) {
        String receipt = row.get("receipt");
        if (outcome.state() != State.RETURNED) {
            return Optional.empty();
        }
        if (receipt.isEmpty()) {
            return Optional.of(FieldFault.of("receipt", "shared.required"));
        }
        return receipt.length() > LONGEST_RECEIPT
                ? Optional.of(FieldFault.of("receipt", "shared.too-long", LONGEST_RECEIPT))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(CsvRow row, String column, List<FieldFault> faults) {
        try {
            return Optional.of(LocalDate.parse(row.get(column)));
        } catch (DateTimeException _) {
            faults.add(FieldFault.of(column, "shared.not-a-date"));
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> choice(
            CsvRow row, String column, E[] values, List<FieldFault> faults) {
        Optional<E> found =
                Arrays.stream(values).filter(one -> one.name().equals(row.get(column))).findFirst();
        if (found.isEmpty()) {
            faults.add(FieldFault.of(column, "shared.not-a-choice"));
        }
        return found;
    }
}
