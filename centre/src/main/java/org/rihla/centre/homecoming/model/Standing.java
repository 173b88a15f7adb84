package org.rihla.centre.homecoming.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.homecoming.ReturnClass;
import org.rihla.centre.homecoming.Returns.Effect;
import org.rihla.centre.homecoming.Returns.ReturnRules;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Placements.ReturnSignal;
import org.rihla.centre.placement.Placements.ReturnSignal.NoNews;
import org.rihla.centre.placement.Placements.ReturnSignal.NotCheckedIn;
import org.rihla.centre.placement.Placements.ReturnSignal.NotEstablished;
import org.rihla.centre.placement.Placements.State;
import org.rihla.law.clocks.Calendars;
import org.rihla.law.clocks.Clock;
import org.rihla.law.returns.LawfulReason;
import org.rihla.law.returns.LawfulStay;
import org.rihla.law.returns.ReturnAssessment;
import org.rihla.law.returns.ReturnFacts;
import org.rihla.law.returns.ReturnSource;
import org.rihla.law.returns.ReturnTerms;
import org.rihla.law.returns.Returns;

/** A placement's return as the law sees it (R5) and as it stands in the book (C27). */
public final class Standing {
    /** The states in which a return is due, done or looked for. */
    public static final Set<State> STATES =
            EnumSet.of(
                    State.ARRIVED,
                    State.WORKING,
                    State.ENDING,
                    State.EXITED,
                    State.TO_LOCATE,
                    State.RETURNED,
                    State.EXITED_NOT_CHECKED_IN,
                    State.LAWFUL_STAY,
                    State.NOT_RETURNED);

    private static final Set<State> AT_WORK = EnumSet.of(State.ARRIVED, State.WORKING);

    private Standing() {}

    /** The class of a placement that is in one of {@link #STATES}. */
    public static ReturnClass classOf(PlacementView placement) {
        return switch (placement.state()) {
            case RETURNED ->
                    Boolean.TRUE.equals(placement.late()) ? ReturnClass.LATE : ReturnClass.ON_TIME;
            case EXITED_NOT_CHECKED_IN -> ReturnClass.EXITED_NOT_CHECKED_IN;
            case LAWFUL_STAY -> ReturnClass.LAWFUL_STAY;
            case TO_LOCATE -> ReturnClass.TO_LOCATE;
            case NOT_RETURNED -> ReturnClass.NOT_RETURNED;
            default -> ReturnClass.DUE;
        };
    }

    /** What a class means for the next season. */
    public static Effect effectOf(ReturnClass returnClass) {
        return switch (returnClass) {
            case ON_TIME, LATE -> Effect.CONDITION_MET;
            case NOT_RETURNED -> Effect.CAUSE_FOR_REFUSAL;
            case DUE, EXITED_NOT_CHECKED_IN, LAWFUL_STAY, TO_LOCATE -> Effect.OPEN;
        };
    }

    /** The terms of the law under a season's rules. */
    public static ReturnTerms terms(ReturnRules rules) {
        return ReturnTerms.usual(Calendars.named(rules.calendar()).orElse(Calendars.SPAIN))
                .withMonths(rules.months());
    }

    /** The clock of the check-in. */
    public static Clock deadline(PlacementView placement, ReturnTerms terms) {
        return Returns.deadline(facts(placement, Search.NONE), terms);
    }

    /** How a check-in of a day would be classified. */
    public static ReturnAssessment checkingIn(
            PlacementView placement, LocalDate on, @Nullable LocalDate exit, ReturnTerms terms) {
        ReturnFacts facts = ReturnFacts.endingOn(placement.contractTo()).withCheckIn(on);
        ReturnFacts known = exit == null ? facts : facts.withExit(exit, source(placement));
        return Returns.assess(known, terms, on);
    }

    /** What the calendar says of a placement on a day, if it says anything. */
    public static Optional<ReturnSignal> signalOn(
            PlacementView placement, Search search, ReturnTerms terms, LocalDate on) {
        ReturnAssessment assessed = Returns.assess(facts(placement, search), terms, on);
        State state = placement.state();
        return switch (assessed.returnClass()) {
            case TO_LOCATE, NOT_RETURNED ->
                    state == State.TO_LOCATE
                            ? notEstablished(assessed, on)
                            : noNews(placement, assessed, on);
            case EXITED_NOT_CHECKED_IN ->
                    state == State.EXITED ? Optional.of(new NotCheckedIn(on)) : Optional.empty();
            case DUE, EXITED, ON_TIME, LATE, LAWFUL_STAY -> Optional.empty();
        };
    }

    /**
     * Nobody is looked for whose employer has only forgotten to declare the end: that becomes a
     * question of how she is when the check-in deadline has passed too.
     */
    private static Optional<ReturnSignal> noNews(
            PlacementView placement, ReturnAssessment assessed, LocalDate on) {
        boolean due =
                placement.state() == State.ENDING
                        || (AT_WORK.contains(placement.state())
                                && on.isAfter(assessed.legalDeadline()));
        return due ? Optional.of(new NoNews(on)) : Optional.empty();
    }

    private static Optional<ReturnSignal> notEstablished(ReturnAssessment assessed, LocalDate on) {
        return assessed.returnClass() == org.rihla.law.returns.ReturnClass.NOT_RETURNED
                ? Optional.of(new NotEstablished(on))
                : Optional.empty();
    }

    private static ReturnFacts facts(PlacementView placement, Search search) {
        ReturnFacts facts =
                ReturnFacts.endingOn(placement.contractTo())
                        .withSearch(search.silentByLaw(), search.calls());
        LocalDate exit = placement.exitedOn();
        if (exit != null) {
            facts = facts.withExit(exit, source(placement));
        }
        LocalDate checkIn = placement.checkedInOn();
        if (checkIn != null) {
            facts = facts.withCheckIn(checkIn);
        }
        return placement.state() == State.LAWFUL_STAY
                ? facts.withLawfulStay(new LawfulStay(reason(placement), null))
                : facts;
    }

    private static LawfulReason reason(PlacementView placement) {
        return Arrays.stream(LawfulReason.values())
                .filter(reason -> reason.name().equals(placement.reason()))
                .findFirst()
                .orElse(LawfulReason.OTHER_PERMIT);
    }

    /** What proved the exit, in the law's words; entered in free words it counts as a list. */
    private static ReturnSource source(PlacementView placement) {
        return Arrays.stream(ReturnSource.values())
                .filter(source -> source.name().equals(placement.exitProvedBy()))
                .findFirst()
                .orElse(ReturnSource.BOARDING_LIST);
    }
}
