package org.rihla.centre.guidance;

import static org.rihla.centre.guidance.Question.Need.NEEDED;
import static org.rihla.centre.guidance.Question.Need.OPTIONAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.rihla.law.InputCode;
import org.rihla.law.MessageKey;
import org.rihla.law.recall.Authorisation;
import org.rihla.law.recall.Entitlement;
import org.rihla.law.recall.RecallFacts;
import org.rihla.law.recall.RecallMark;
import org.rihla.law.recall.Recalls;
import org.springframework.stereotype.Component;

/** May I be on the way to a recall for the next season (R6, told as a hint, R18). */
@Component
class RecallCalculator implements Calculator {
    private static final int MOST_SEASONS = 50;
    private static final Map<String, RecallMark> MARKS = marks();

    @Override
    public String path() {
        return "recall";
    }

    @Override
    public Text title() {
        return Text.of("guidance.recall.title");
    }

    @Override
    public Text lead() {
        return Text.of("guidance.recall.lead");
    }

    @Override
    public Form blank(LocalDate today) {
        return Form.empty();
    }

    @Override
    public List<Question> questions(Form form) {
        List<Question> questions = new ArrayList<>();
        questions.add(
                new Question.Day(
                        "from",
                        Text.of("guidance.recall.from"),
                        Text.of("guidance.recall.from.hint"),
                        NEEDED));
        questions.add(
                new Question.Day(
                        "to",
                        Text.of("guidance.recall.to"),
                        Text.of("guidance.recall.to.hint"),
                        OPTIONAL));
        questions.add(
                new Question.Day(
                        "start",
                        Text.of("guidance.recall.start"),
                        Text.of("guidance.date.hint"),
                        NEEDED));
        questions.add(
                new Question.Amount(
                        "seasons",
                        Text.of("guidance.recall.seasons"),
                        Text.of("guidance.number.hint"),
                        NEEDED));
        MARKS.keySet()
                .forEach(field ->
                        questions.add(
                                new Question.Known(
                                        field, Text.of("guidance.recall." + field), null)));
        return questions;
    }

    @Override
    public @Nullable Advice advise(Typed typed, LocalDate today) {
        LocalDate from = typed.day("from");
        LocalDate to = typed.dayOrNull("to");
        LocalDate start = typed.day("start");
        OptionalInt seasons = typed.whole("seasons");
        Set<RecallMark> marks = EnumSet.noneOf(RecallMark.class);
        List<Text> open = new ArrayList<>();
        MARKS.forEach((field, mark) -> {
            if (typed.yes(field)) {
                marks.add(mark);
            } else if (!typed.no(field) && isNeeded(mark)) {
                open.add(Text.of("guidance.recall." + field));
            }
        });
        if (from != null && to != null && to.isBefore(from)) {
            typed.fault("to", InputCode.STAY_REVERSED);
        }
        if (seasons.isEmpty() && typed.clean()) {
            typed.fault("seasons", InputCode.OPTION_MISSING);
        }
        if (seasons.orElse(0) > MOST_SEASONS) {
            typed.fault("seasons", InputCode.BAD_NUMBER);
        }
        if (from == null || start == null || !typed.clean()) {
            return null;
        }
        Authorisation authorisation =
                to == null ? Authorisation.fourYearsFrom(from) : new Authorisation(from, to);
        return advice(facts(authorisation, start, seasons.orElse(0), marks, open), open);
    }

    /** What is not known is not held against anybody: it is taken as so, and told as missing. */
    private static RecallFacts facts(
            Authorisation authorisation,
            LocalDate start,
            int seasons,
            Set<RecallMark> established,
            List<Text> open) {
        Set<RecallMark> marks = EnumSet.noneOf(RecallMark.class);
        marks.addAll(established);
        MARKS.forEach((field, mark) -> {
            if (open.contains(Text.of("guidance.recall." + field))) {
                marks.add(mark);
            }
        });
        return new RecallFacts(authorisation, start, start, "same", "same", seasons, marks);
    }

    private Advice advice(RecallFacts facts, List<Text> open) {
        Entitlement answer = Recalls.entitlement(facts);
        List<Fact> figures =
                List.of(
                        Fact.of(
                                Text.of("guidance.recall.until"),
                                Text.asIs(facts.authorisation().to())));
        boolean missing = answer.outcome() == Entitlement.Outcome.ENTITLED && !open.isEmpty();
        List<Text> notes = new ArrayList<>();
        open.forEach(what -> notes.add(Text.of("guidance.recall.find-out", what)));
        notes.add(Text.of("guidance.hint.ask"));
        notes.add(Text.of("guidance.hint.note"));
        return Advice.of(
                        title(),
                        missing ? Standing.MISSING : standing(answer),
                        Text.of(
                                missing
                                        ? "guidance.hint.recall.MISSING"
                                        : "guidance.hint.recall." + answer.outcome()),
                        figures,
                        grounds(answer, missing))
                .noted(notes);
    }

    /** The law's own words would sound like a decision; here everything is a hint. */
    private static List<Ground> grounds(Entitlement answer, boolean missing) {
        return answer.findings().stream()
                .map(finding ->
                        finding.message() == MessageKey.RECALL_ENTITLED
                                ? Ground.of(
                                        finding.rule(),
                                        missing ? Standing.MISSING : Standing.YES,
                                        new Text(
                                                "guidance.hint.recall.season", finding.arguments()))
                                : Ground.of(finding))
                .toList();
    }

    private static Standing standing(Entitlement answer) {
        return switch (answer.outcome()) {
            case ENTITLED -> Standing.YES;
            case DEFERRED -> Standing.ASK;
            case NOT_ENTITLED, NOT_A_RECALL -> Standing.NO;
        };
    }

    private static boolean isNeeded(RecallMark mark) {
        return switch (mark) {
            case RETURN_CONDITION_MET, CONTRACT_IN_FORCE, EMPLOYER_ACTIVE -> true;
            case CAUSE_PROVEN, NOT_FIT_NOW -> false;
        };
    }

    private static Map<String, RecallMark> marks() {
        Map<String, RecallMark> marks = new LinkedHashMap<>();
        marks.put("returned", RecallMark.RETURN_CONDITION_MET);
        marks.put("contract", RecallMark.CONTRACT_IN_FORCE);
        marks.put("employer", RecallMark.EMPLOYER_ACTIVE);
        marks.put("unfit", RecallMark.NOT_FIT_NOW);
        marks.put("cause", RecallMark.CAUSE_PROVEN);
        return marks;
    }
}
