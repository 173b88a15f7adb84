package org.rihla.centre.guidance;

import static org.rihla.centre.guidance.Question.Need.NEEDED;
import static org.rihla.centre.guidance.Question.Need.OPTIONAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Fact;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.stays.Block;
import org.rihla.law.stays.Frame;
import org.rihla.law.stays.Light;
import org.rihla.law.stays.SeasonAnswer;
import org.rihla.law.stays.SeasonLimit;
import org.rihla.law.stays.SeasonReadings;
import org.rihla.law.stays.SeasonStays;
import org.springframework.stereotype.Component;

/** How many days of the season are left: so many months in twelve (R2, R3). */
@Component
class SeasonCalculator implements Calculator {
    private static final List<String> COUNTRIES = List.of("ES", "FR", "IT", "PT");
    private static final int FRANCE = 6;
    private static final int OTHERS = 9;

    /** Days ahead that a picture shows; a season that begins afresh would fill a page. */
    private static final int AHEAD = 92;

    /**
     * The answer of each text, and the one that binds.
     *
     * @param readings one, or two where two texts count differently
     * @param binding the stricter
     * @param findings what they say
     * @param reentry the first day that is surely lawful by all of them
     */
    private record Read(
            Map<Frame, SeasonAnswer> readings,
            Frame binding,
            List<Finding> findings,
            LocalDate reentry) {
        SeasonAnswer bindingAnswer() {
            SeasonAnswer answer = readings.get(binding);
            if (answer == null) {
                throw new IllegalStateException("No reading " + binding);
            }
            return answer;
        }
    }

    @Override
    public String path() {
        return "season";
    }

    @Override
    public Text title() {
        return Text.of("guidance.season.title");
    }

    @Override
    public Text lead() {
        return Text.of("guidance.season.lead");
    }

    @Override
    public Form blank(LocalDate today) {
        return Form.empty().with("in", "ES").with("on", Questions.typed(today));
    }

    @Override
    public List<Question> questions(Form form) {
        return List.of(
                new Question.Pick(
                        "in",
                        Text.of("guidance.season.in"),
                        null,
                        Questions.choices("guidance.season.in.", COUNTRIES),
                        NEEDED),
                new Question.Rows(
                        "stay",
                        Text.of("guidance.season.stays"),
                        Text.of("guidance.season.stays.hint"),
                        Questions.rows(form, "stay", 2),
                        List.<Choice>of()),
                new Question.Day(
                        "on",
                        Text.of("guidance.season.on"),
                        Text.of("guidance.season.on.hint"),
                        OPTIONAL),
                new Question.Amount(
                        "months",
                        Text.of("guidance.season.months"),
                        Text.of("guidance.season.months.hint"),
                        OPTIONAL));
    }

    @Override
    public @Nullable Advice advise(Typed typed, LocalDate today) {
        String country = typed.oneOf("in", COUNTRIES, InputCode.UNKNOWN_COUNTRY);
        OptionalInt asked = typed.whole("months");
        LocalDate on = typed.dayOrNull("on");
        List<Block> blocks = Questions.blocks(typed, "stay", on == null ? today : on);
        if (blocks.isEmpty() && typed.clean()) {
            typed.fault("stay.0.from", InputCode.OPTION_MISSING);
        }
        int months = asked.orElse(country.equals("FR") ? FRANCE : OTHERS);
        if (months < 1 || months > 12) {
            typed.fault("months", InputCode.MONTHS_OUT_OF_RANGE);
        }
        if (!typed.clean()) {
            return null;
        }
        LocalDate next = Block.merge(blocks).getLast().to().plusDays(1);
        return advice(read(country, months, blocks, on == null ? next : on), blocks, months);
    }

    private static Read read(String country, int months, List<Block> blocks, LocalDate from) {
        if (country.equals("ES")) {
            SeasonReadings both = SeasonStays.assessSpain(blocks, months);
            return new Read(
                    new TreeMap<>(Map.of(Frame.YEAR, both.year(), Frame.ROLL, both.rolling())),
                    both.binding(),
                    both.findings(),
                    SeasonStays.earliestReentrySpain(blocks, months, from));
        }
        SeasonLimit limit = SeasonLimit.of(months, Frame.ROLL);
        SeasonAnswer one = SeasonStays.assess(blocks, limit);
        return new Read(
                Map.of(Frame.ROLL, one),
                Frame.ROLL,
                List.of(one.finding()),
                SeasonStays.earliestReentry(blocks, limit, from));
    }

    private Advice advice(Read read, List<Block> blocks, int months) {
        SeasonAnswer binding = read.bindingAnswer();
        boolean disagree =
                read.readings().values().stream().map(SeasonAnswer::verdict).distinct().count() > 1;
        List<Text> notes = new ArrayList<>();
        if (disagree) {
            notes.add(
                    Text.of(
                            "guidance.season.disagree",
                            Text.of("guidance.frame." + read.binding())));
        }
        notes.add(Text.of("guidance.season.note"));
        notes.add(Text.of("guidance.decides"));
        return new Advice(
                title(),
                standing(binding.verdict()),
                headline(binding, months),
                figures(read),
                Ground.of(read.findings()),
                List.of(),
                picture(binding, read.binding(), blocks),
                notes);
    }

    private static Standing standing(Light light) {
        return switch (light) {
            case GREEN -> Standing.YES;
            case AMBER -> Standing.ASK;
            case RED -> Standing.NO;
        };
    }

    private static Text headline(SeasonAnswer answer, int months) {
        LocalDate red = answer.firstRed();
        LocalDate amber = answer.firstAmber();
        if (red != null) {
            return Text.of("guidance.season.red", red, months);
        }
        return amber != null
                ? Text.of("guidance.season.amber", amber, months)
                : Text.of("guidance.season.green", answer.daysLeft());
    }

    private static List<Fact> figures(Read read) {
        List<Fact> figures = new ArrayList<>();
        SeasonAnswer binding = read.bindingAnswer();
        figures.add(Fact.of(Text.of("guidance.season.days-left"), Text.asIs(binding.daysLeft())));
        if (binding.daysLeft() == 0) {
            figures.add(Fact.of(Text.of("guidance.season.reentry"), Text.asIs(read.reentry())));
        }
        read.readings()
                .forEach((frame, answer) -> {
                    Text by = Text.of("guidance.frame." + frame);
                    figures.add(
                            Fact.of(
                                    Text.of("guidance.season.used", by),
                                    Text.asIs(answer.mostDays())));
                    LocalDate red = answer.firstRed();
                    LocalDate amber = answer.firstAmber();
                    if (amber != null) {
                        figures.add(
                                Fact.of(
                                        Text.of("guidance.season.first-amber", by),
                                        Text.asIs(amber)));
                    }
                    if (red != null) {
                        figures.add(
                                Fact.of(Text.of("guidance.season.first-red", by), Text.asIs(red)));
                    }
                });
        if (read.readings().size() > 1) {
            figures.add(
                    Fact.of(
                            Text.of("guidance.season.binds"),
                            Text.of("guidance.frame." + read.binding())));
        }
        return figures;
    }

    private static DayPicture picture(SeasonAnswer answer, Frame frame, List<Block> blocks) {
        List<Block> merged = Block.merge(blocks);
        LocalDate last = merged.getLast().to();
        LocalDate trouble = answer.firstRed() == null ? answer.firstAmber() : answer.firstRed();
        LocalDate judged = trouble == null ? last : trouble;
        LocalDate first =
                frame == Frame.YEAR ? judged.withDayOfYear(1) : judged.minusMonths(12).plusDays(1);
        LocalDate end = last.plusDays(Math.min(AHEAD, answer.daysLeft()));
        LocalDate shown = end.isAfter(first.plusYears(2)) ? first.plusYears(2) : end;
        Map<LocalDate, DayMark> marks = new TreeMap<>();
        first.datesUntil(shown.plusDays(1))
                .forEach(day -> marks.put(day, mark(answer, merged, last, day)));
        return DayPicture.of(
                Text.of("guidance.season.picture", Text.of("guidance.frame." + frame), first),
                DayPicture.Layout.STRIP,
                marks);
    }

    private static DayMark mark(
            SeasonAnswer answer, List<Block> stays, LocalDate last, LocalDate day) {
        if (day.isAfter(last)) {
            return DayMark.AHEAD;
        }
        if (stays.stream().noneMatch(stay -> stay.contains(day))) {
            return DayMark.FREE;
        }
        LocalDate red = answer.firstRed();
        LocalDate amber = answer.firstAmber();
        if (red != null && !day.isBefore(red)) {
            return DayMark.TOO_MANY;
        }
        return amber != null && !day.isBefore(amber) ? DayMark.DOUBTFUL : DayMark.COUNTED;
    }
}
