package org.rihla.law.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.law.InputCode;
import org.rihla.law.LawDates;
import org.rihla.law.UnusableInput;
import org.rihla.law.clocks.Calendars;
import org.rihla.law.clocks.Clock;
import org.rihla.law.clocks.ClockKind;
import org.rihla.law.clocks.Clocks;
import org.rihla.law.clocks.WorkingCalendar;
import org.rihla.law.json.Fields;
import org.rihla.law.json.Json;
import org.rihla.law.returns.LawfulReason;
import org.rihla.law.returns.LawfulStay;
import org.rihla.law.returns.ReturnAssessment;
import org.rihla.law.returns.ReturnFacts;
import org.rihla.law.returns.ReturnSource;
import org.rihla.law.returns.ReturnTerms;
import org.rihla.law.returns.Returns;

/** By when: R4 and R5. */
final class ClockQuestions {
    private ClockQuestions() {}

    static Json.Obj clock(Given given) {
        ClockKind kind = given.code("kind", ClockKind.class);
        LocalDate from = given.day("from");
        LocalDate answered = given.dayOrNull("answer");
        LocalDate on = given.dayOrNull("on");
        Clock clock = Clocks.start(kind, from, calendar(given));
        if (answered != null && answered.isBefore(from) && clock.due().isAfter(from)) {
            throw new UnusableInput(
                    InputCode.WRONG_ORDER,
                    "an answer on %s is before %s".formatted(answered, from));
        }
        return Fields.of("due", clock.due())
                .and("shownToWorker", clock.shownToWorker())
                .and("silence", clock.silence())
                .and("state", state(clock, answered, on))
                .and("kept", answered == null ? null : clock.keptBy(answered))
                .and("article", clock.terms().rule().ref().article())
                .and("source", clock.terms().rule().ref().source())
                .and("certainty", clock.terms().rule().ref().certainty())
                .and("findings", Said.findings(clock.notes()))
                .toJson();
    }

    private static @Nullable String state(
            Clock clock, @Nullable LocalDate answered, @Nullable LocalDate on) {
        LocalDate day = on == null ? answered : on;
        return day == null ? null : clock.stateOn(answered, day).name();
    }

    static Json.Obj returns(Given given) {
        ReturnFacts facts = facts(given);
        ReturnTerms terms = ReturnTerms.inForceAt(facts.end(), calendar(given));
        String months = given.textOrNull("months");
        if (months != null) {
            terms = terms.withMonths(given.whole("months"));
        }
        LocalDate on = given.dayOrNull("on");
        ReturnAssessment answer =
                on == null ? Returns.assess(facts, terms) : Returns.assess(facts, terms, on);
        return Fields.of("class", answer.returnClass())
                .and("deadline", answer.shownToWorker())
                .and("legalDeadline", answer.legalDeadline())
                .and("effect", answer.effect())
                .and("causeUntil", answer.causeUntil())
                .and("findings", Said.findings(answer.findings()))
                .toJson();
    }

    private static ReturnFacts facts(Given given) {
        ReturnFacts facts = ReturnFacts.endingOn(given.day("end"));
        LocalDate extended = given.dayOrNull("extended-to");
        if (extended != null) {
            facts = facts.withExtensionTo(extended);
        }
        LocalDate exit = given.dayOrNull("exit");
        ReturnSource source = given.code("exit-source", ReturnSource.BOARDING_LIST);
        if (exit != null) {
            facts = facts.withExit(exit, source);
        }
        LocalDate checkIn = given.dayOrNull("checkin");
        if (checkIn != null) {
            facts = facts.withCheckIn(checkIn);
        }
        String reason = given.textOrNull("lawful");
        LocalDate until = given.dayOrNull("lawful-to");
        if (reason != null) {
            facts =
                    facts.withLawfulStay(
                            new LawfulStay(given.code("lawful", LawfulReason.class), until));
        }
        return facts.withSearch(given.codes("silent", ReturnSource.class), given.whole("calls", 0));
    }

    /** The calendar that is named; Spain's where none is. */
    static WorkingCalendar calendar(Given given) {
        String name = given.text("calendar", "ES");
        Optional<WorkingCalendar> calendar = Calendars.named(name);
        List<LocalDate> free = given.list("free").stream().map(LawDates::parse).toList();
        return calendar.orElseThrow(() ->
                        new UnusableInput(
                                InputCode.UNKNOWN_CALENDAR,
                                "\"%s\" is no calendar; known are %s"
                                        .formatted(name, Calendars.names())))
                .with(free);
    }
}
