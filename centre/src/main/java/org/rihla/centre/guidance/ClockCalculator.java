package org.rihla.centre.guidance;

import static org.rihla.centre.guidance.Question.Need.NEEDED;
import static org.rihla.centre.guidance.Question.Need.OPTIONAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.rihla.law.InputCode;
import org.rihla.law.clocks.Calendars;
import org.rihla.law.clocks.Clock;
import org.rihla.law.clocks.ClockKind;
import org.rihla.law.clocks.ClockState;
import org.rihla.law.clocks.ClockTerms.Direction;
import org.rihla.law.clocks.Clocks;
import org.rihla.law.clocks.WorkingCalendar;
import org.springframework.stereotype.Component;

/** By when to file or to answer, and what no answer means (R4). */
@Component
class ClockCalculator implements Calculator {

    @Override
    public String path() {
        return "when";
    }

    @Override
    public Text title() {
        return Text.of("guidance.when.title");
    }

    @Override
    public Text lead() {
        return Text.of("guidance.when.lead");
    }

    @Override
    public Form blank(LocalDate today) {
        return Form.empty().with("calendar", "ES");
    }

    @Override
    public List<Question> questions(Form form) {
        return List.of(
                new Question.Pick(
                        "kind",
                        Text.of("guidance.when.kind"),
                        null,
                        Questions.choices("guidance.clock.", ClockKind.class),
                        NEEDED),
                new Question.Day(
                        "from",
                        Text.of("guidance.when.from"),
                        Text.of("guidance.when.from.hint"),
                        NEEDED),
                new Question.Day(
                        "answered",
                        Text.of("guidance.when.answered"),
                        Text.of("guidance.date.hint"),
                        OPTIONAL),
                calendars());
    }

    static Question calendars() {
        return new Question.Pick(
                "calendar",
                Text.of("guidance.calendar"),
                Text.of("guidance.calendar.hint"),
                Questions.choices("guidance.calendar.", Questions.CALENDARS),
                NEEDED);
    }

    static @Nullable WorkingCalendar calendar(Typed typed) {
        String name = typed.oneOf("calendar", Questions.CALENDARS, InputCode.UNKNOWN_CALENDAR);
        return Calendars.named(name).orElse(null);
    }

    @Override
    public @Nullable Advice advise(Typed typed, LocalDate today) {
        Optional<ClockKind> kind = typed.needed("kind", ClockKind.class);
        LocalDate from = typed.day("from");
        LocalDate answered = typed.dayOrNull("answered");
        WorkingCalendar calendar = calendar(typed);
        if (kind.isEmpty() || from == null || calendar == null || !typed.clean()) {
            return null;
        }
        Clock clock = Clocks.start(kind.get(), from, calendar);
        if (answered != null && answered.isBefore(from) && clock.due().isAfter(from)) {
            typed.fault("answered", InputCode.WRONG_ORDER);
            return null;
        }
        return advice(kind.get(), clock, calendar, answered, today);
    }

    private static Advice advice(
            ClockKind kind,
            Clock clock,
            WorkingCalendar calendar,
            @Nullable LocalDate answered,
            LocalDate today) {
        List<Fact> figures = new ArrayList<>(DeadlineDays.figures(clock));
        figures.add(
                Fact.of(
                        Text.of("guidance.when.silence"),
                        Text.of("guidance.silence." + clock.silence())));
        ClockState state = clock.stateOn(answered, answered == null ? today : answered);
        boolean opens = clock.terms().direction() == Direction.EARLIEST_AFTER;
        if (!opens) {
            figures.add(
                    Fact.of(
                            Text.of("guidance.when.state", answered == null ? today : answered),
                            Text.of("guidance.state." + state)));
        }
        return Advice.of(
                        Text.of("guidance.clock." + kind),
                        clock.notes().isEmpty() ? Standing.YES : Standing.ASK,
                        Text.of(
                                opens ? "guidance.when.headline-from" : "guidance.when.headline",
                                clock.shownToWorker()),
                        figures,
                        grounds(clock))
                .with(DeadlineDays.picture(clock, calendar))
                .noted(List.of(Text.of("guidance.when.note"), Text.of("guidance.decides")));
    }

    /** The article of the clock first, then what is to know about this date. */
    private static List<Ground> grounds(Clock clock) {
        List<Ground> grounds = new ArrayList<>();
        grounds.add(
                Ground.of(
                        clock.terms().rule(),
                        Standing.YES,
                        Text.of(
                                "guidance.terms."
                                        + clock.terms().direction()
                                        + "."
                                        + clock.terms().unit(),
                                clock.terms().amount())));
        grounds.addAll(Ground.of(clock.notes()));
        return grounds;
    }
}
