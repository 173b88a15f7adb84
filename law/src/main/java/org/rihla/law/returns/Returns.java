package org.rihla.law.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Certainty;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.LawDates;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.UnusableInput;
import org.rihla.law.clocks.Clock;
import org.rihla.law.clocks.Clocks;

/**
 * Classifies returns (R5, C27).
 *
 * <p>Many who were once counted as missing had come home and only not told anybody. So a proven
 * exit is never a failure to return, a late report counts as a return, and silence is held against
 * nobody before calls, grace and two sources.
 */
public final class Returns {
    private Returns() {}

    /**
     * How the return stands at the end of a day.
     *
     * @throws UnusableInput with {@link InputCode#FUTURE_DATE} if a fact is later than that day
     */
    public static ReturnAssessment assess(ReturnFacts facts, ReturnTerms terms, LocalDate on) {
        refuseFuture(facts.checkedInOn(), on);
        Exit exit = facts.exit();
        if (exit != null) {
            refuseFuture(exit.on(), on);
        }
        Clock clock = deadline(facts, terms);
        LocalDate checkedInOn = facts.checkedInOn();
        if (checkedInOn != null) {
            return checkedIn(checkedInOn, clock);
        }
        return exit != null ? exited(exit, clock, on) : withoutNews(facts, terms, clock, on);
    }

    /**
     * How the return stands once every deadline has passed: for questions without a day of their
     * own.
     */
    public static ReturnAssessment assess(ReturnFacts facts, ReturnTerms terms) {
        LocalDate on = deadline(facts, terms).due().plusDays(terms.graceDays() + 1L);
        LocalDate checkedInOn = facts.checkedInOn();
        if (checkedInOn != null) {
            on = LawDates.later(on, checkedInOn);
        }
        Exit exit = facts.exit();
        return assess(facts, terms, exit == null ? on : LawDates.later(on, exit.on()));
    }

    /**
     * The clock of the check-in; it starts when the last lawful day ends, also that of a proven
     * longer stay.
     */
    public static Clock deadline(ReturnFacts facts, ReturnTerms terms) {
        return Clocks.start(terms.checkIn(), lastLawfulDay(facts), terms.calendar());
    }

    private static LocalDate lastLawfulDay(ReturnFacts facts) {
        LawfulStay stay = facts.lawfulStay();
        LocalDate until = stay == null ? null : stay.until();
        return until == null ? facts.end() : LawDates.later(facts.end(), until);
    }

    private static ReturnAssessment checkedIn(LocalDate day, Clock clock) {
        boolean inTime = clock.keptBy(day);
        Rule rule = clock.terms().rule();
        Finding finding =
                inTime
                        ? Finding.ok(rule, MessageKey.RETURN_ON_TIME, day, clock.due())
                        : Finding.warn(rule, MessageKey.RETURN_LATE, day, clock.due());
        return answer(
                inTime ? ReturnClass.ON_TIME : ReturnClass.LATE,
                clock,
                ReturnEffect.CONDITION_MET,
                List.of(finding));
    }

    private static ReturnAssessment exited(Exit exit, Clock clock, LocalDate on) {
        if (!on.isAfter(clock.due())) {
            Finding finding =
                    Finding.ok(
                            clock.terms().rule(),
                            MessageKey.RETURN_EXITED,
                            exit.on(),
                            clock.shownToWorker());
            return answer(ReturnClass.EXITED, clock, ReturnEffect.OPEN, List.of(finding));
        }
        Finding finding =
                Finding.warn(
                        Rule.R5_NO_CRIMINALISING,
                        MessageKey.RETURN_EXITED_NOT_CHECKED_IN,
                        exit.on(),
                        clock.due());
        return answer(
                ReturnClass.EXITED_NOT_CHECKED_IN, clock, ReturnEffect.OPEN, List.of(finding));
    }

    private static ReturnAssessment withoutNews(
            ReturnFacts facts, ReturnTerms terms, Clock clock, LocalDate on) {
        LawfulStay stay = facts.lawfulStay();
        if (on.isAfter(facts.end()) && stay != null && stay.covers(on)) {
            Finding finding =
                    Finding.ok(
                            clock.terms().rule(),
                            MessageKey.RETURN_LAWFUL_STAY,
                            stay.reason().label());
            return answer(ReturnClass.LAWFUL_STAY, clock, ReturnEffect.OPEN, List.of(finding));
        }
        if (!on.isAfter(clock.from())) {
            Finding finding =
                    Finding.ok(
                            clock.terms().rule(),
                            MessageKey.RETURN_DUE,
                            clock.from(),
                            clock.shownToWorker());
            return answer(ReturnClass.DUE, clock, ReturnEffect.OPEN, List.of(finding));
        }
        return silent(facts, terms, clock, on);
    }

    private static ReturnAssessment silent(
            ReturnFacts facts, ReturnTerms terms, Clock clock, LocalDate on) {
        List<Finding> guards = new ArrayList<>();
        guards.add(
                Finding.hold(Rule.R5_NO_CRIMINALISING, MessageKey.RETURN_TO_LOCATE, clock.from()));
        if (facts.welfareCalls() < terms.welfareCalls()) {
            guards.add(
                    Finding.hold(
                            Rule.R5_NO_CRIMINALISING,
                            MessageKey.RETURN_CALLS_FIRST,
                            facts.welfareCalls(),
                            terms.welfareCalls()));
        }
        if (facts.silentSources().size() < terms.sources()) {
            guards.add(
                    Finding.hold(
                            Rule.R5_NO_CRIMINALISING,
                            MessageKey.RETURN_SOURCES_FIRST,
                            facts.silentSources().size(),
                            terms.sources()));
        }
        boolean stillTime = !on.isAfter(clock.due().plusDays(terms.graceDays()));
        if (stillTime || guards.size() > 1) {
            return answer(ReturnClass.TO_LOCATE, clock, ReturnEffect.OPEN, guards);
        }
        Finding finding =
                Finding.reject(
                        clock.terms().rule(), MessageKey.RETURN_NOT_ESTABLISHED, clock.due());
        return new ReturnAssessment(
                ReturnClass.NOT_RETURNED,
                clock.shownToWorker(),
                clock.due(),
                ReturnEffect.CAUSE_FOR_REFUSAL,
                clock.due().plusYears(terms.refusalYears()),
                noted(clock, List.of(finding)));
    }

    private static ReturnAssessment answer(
            ReturnClass returnClass, Clock clock, ReturnEffect effect, List<Finding> findings) {
        return new ReturnAssessment(
                returnClass,
                clock.shownToWorker(),
                clock.due(),
                effect,
                null,
                noted(clock, findings));
    }

    private static List<Finding> noted(Clock clock, List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(clock.notes());
        if (clock.terms().rule().ref().certainty() != Certainty.A) {
            all.add(Finding.warn(clock.terms().rule(), MessageKey.RETURN_CONFIRM_WITH_ORDER));
        }
        return all;
    }

    private static void refuseFuture(@Nullable LocalDate fact, LocalDate on) {
        if (fact != null && fact.isAfter(on)) {
            throw new UnusableInput(
                    InputCode.FUTURE_DATE, "%s is later than %s".formatted(fact, on));
        }
    }
}
