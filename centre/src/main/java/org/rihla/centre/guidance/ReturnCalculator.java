package org.rihla.centre.guidance;

import static org.rihla.centre.guidance.Question.Need.NEEDED;
import static org.rihla.centre.guidance.Question.Need.OPTIONAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.rihla.law.UnusableInput;
import org.rihla.law.clocks.Clock;
import org.rihla.law.clocks.WorkingCalendar;
import org.rihla.law.returns.ReturnAssessment;
import org.rihla.law.returns.ReturnFacts;
import org.rihla.law.returns.ReturnSource;
import org.rihla.law.returns.ReturnTerms;
import org.rihla.law.returns.Returns;
import org.springframework.stereotype.Component;

/** By when to report the return, and what follows from it (R5). */
@Component
class ReturnCalculator implements Calculator {

    @Override
    public String path() {
        return "return";
    }

    @Override
    public Text title() {
        return Text.of("guidance.return.title");
    }

    @Override
    public Text lead() {
        return Text.of("guidance.return.lead");
    }

    @Override
    public Form blank(LocalDate today) {
        return Form.empty().with("calendar", "ES");
    }

    @Override
    public List<Question> questions(Form form) {
        Text hint = Text.of("guidance.date.hint");
        return List.of(
                new Question.Day(
                        "end",
                        Text.of("guidance.return.end"),
                        Text.of("guidance.return.end.hint"),
                        NEEDED),
                new Question.Day("exit", Text.of("guidance.return.exit"), hint, OPTIONAL),
                new Question.Day("checkin", Text.of("guidance.return.checkin"), hint, OPTIONAL),
                ClockCalculator.calendars());
    }

    @Override
    public @Nullable Advice advise(Typed typed, LocalDate today) {
        LocalDate end = typed.day("end");
        LocalDate exit = typed.dayOrNull("exit");
        LocalDate checkIn = typed.dayOrNull("checkin");
        WorkingCalendar calendar = ClockCalculator.calendar(typed);
        if (end == null || calendar == null || !typed.clean()) {
            return null;
        }
        ReturnTerms terms = ReturnTerms.inForceAt(end, calendar);
        try {
            ReturnFacts facts = ReturnFacts.endingOn(end);
            if (exit != null) {
                facts = facts.withExit(exit, ReturnSource.PASSPORT_STAMP);
            }
            if (checkIn != null) {
                facts = facts.withCheckIn(checkIn);
            }
            return advice(facts, terms);
        } catch (UnusableInput e) {
            typed.fault("checkin", e.code());
            return null;
        }
    }

    /** Days to come may be asked about: then the answer is the one of that day. */
    private Advice advice(ReturnFacts facts, ReturnTerms terms) {
        boolean told = facts.checkedInOn() != null || facts.exit() != null;
        ReturnAssessment answer =
                told ? Returns.assess(facts, terms) : Returns.assess(facts, terms, facts.end());
        Clock clock = Returns.deadline(facts, terms);
        List<Fact> figures = new ArrayList<>(DeadlineDays.figures(clock));
        figures.add(
                Fact.of(
                        Text.of("guidance.return.class"),
                        Text.of("guidance.class." + answer.returnClass())));
        figures.add(
                Fact.of(
                        Text.of("guidance.return.effect"),
                        Text.of("guidance.effect." + answer.effect())));
        return Advice.of(title(), standing(answer), headline(answer), figures, grounds(answer))
                .with(DeadlineDays.picture(clock, terms.calendar()))
                .noted(
                        List.of(
                                Text.of("guidance.return.note"),
                                Text.of("guidance.return.where"),
                                Text.of("guidance.decides")));
    }

    private static List<Ground> grounds(ReturnAssessment answer) {
        return Ground.of(answer.findings());
    }

    private static Standing standing(ReturnAssessment answer) {
        return switch (answer.returnClass()) {
            case ON_TIME, LATE, DUE, LAWFUL_STAY -> Standing.YES;
            case EXITED, EXITED_NOT_CHECKED_IN, TO_LOCATE, NOT_RETURNED -> Standing.ASK;
        };
    }

    private static Text headline(ReturnAssessment answer) {
        return switch (answer.returnClass()) {
            case ON_TIME -> Text.of("guidance.return.on-time");
            case LATE -> Text.of("guidance.return.late");
            default -> Text.of("guidance.return.by", answer.shownToWorker());
        };
    }
}
