package org.rihla.centre.guidance;

import static org.rihla.centre.guidance.Question.Need.NEEDED;
import static org.rihla.centre.guidance.Question.Need.OPTIONAL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Text;
import org.rihla.law.eligibility.Condition;
import org.rihla.law.eligibility.Condition.AllOf;
import org.rihla.law.eligibility.Condition.AnyOf;
import org.rihla.law.eligibility.Condition.Established;
import org.rihla.law.eligibility.Condition.EstablishedOrRefuted;
import org.rihla.law.eligibility.Condition.MinimumAge;
import org.rihla.law.eligibility.Condition.NoCauseOfRefusal;
import org.rihla.law.eligibility.Condition.OutsideDestination;
import org.rihla.law.eligibility.Condition.Passport;
import org.rihla.law.eligibility.Condition.Sourced;
import org.rihla.law.eligibility.Condition.Stated;
import org.rihla.law.eligibility.Condition.Within;
import org.rihla.law.eligibility.Measure;
import org.rihla.law.eligibility.PersonFacts;
import org.rihla.law.eligibility.PersonFacts.Known;

/**
 * The questions that the conditions of an avenue ask, and no other: nobody is asked for a fact that
 * no condition looks at.
 *
 * @param asked by field, in the order of the conditions
 * @param facts the facts of those answered by yes, no or not known
 */
record WayQuestions(Map<String, Question> asked, Map<String, Fact> facts) {
    /** The field with the first day of work. */
    static final String START = "start";

    /** What an answer establishes: yes, and no where a "no" can be established. */
    record Fact(Known yes, @Nullable Known no) {}

    static WayQuestions of(List<Condition> conditions) {
        WayQuestions questions = new WayQuestions(new LinkedHashMap<>(), new LinkedHashMap<>());
        conditions.forEach(questions::ask);
        return questions;
    }

    List<Question> list() {
        return new ArrayList<>(asked.values());
    }

    /** What was answered; what was left empty is not known. */
    PersonFacts read(Typed typed) {
        Set<Known> known = EnumSet.noneOf(Known.class);
        facts.forEach((field, fact) -> {
            if (typed.yes(field)) {
                known.add(fact.yes());
            }
            Known no = fact.no();
            if (no != null && typed.no(field)) {
                known.add(no);
            }
        });
        Map<Measure, BigDecimal> measures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            if (asked.containsKey(field(measure))) {
                typed.number(field(measure)).ifPresent(n -> measures.put(measure, n));
            }
        }
        return new PersonFacts(
                day(typed, "birth"), day(typed, "passport"), day(typed, "cause"), known, measures);
    }

    private @Nullable LocalDate day(Typed typed, String field) {
        return asked.containsKey(field) ? typed.dayOrNull(field) : null;
    }

    private void ask(Condition condition) {
        switch (condition) {
            case MinimumAge _ -> askDay("birth");
            case Passport _ -> askDay("passport");
            case NoCauseOfRefusal _ -> askDay("cause");
            case OutsideDestination _ ->
                    askFact(Known.OUTSIDE_DESTINATION, Known.INSIDE_DESTINATION);
            case Established one -> askFact(one.proof(), null);
            case EstablishedOrRefuted one -> askFact(one.established().proof(), one.contrary());
            case Stated one -> askFact(one.fact(), one.contrary());
            case Within one -> askNumber(one.measure());
            case AllOf(var all) -> all.forEach(this::ask);
            case AnyOf(var any) -> any.forEach(this::ask);
            case Sourced(_, var inner) -> ask(inner);
        }
    }

    private void askDay(String field) {
        asked.put(
                field,
                new Question.Day(
                        field,
                        Text.of("guidance.go." + field),
                        Text.of("guidance.go." + field + ".hint"),
                        OPTIONAL));
    }

    private void askFact(Known yes, @Nullable Known no) {
        String field = "known." + yes.name();
        facts.put(field, new Fact(yes, no));
        asked.put(field, new Question.Known(field, Text.of("guidance.known." + yes.name()), null));
    }

    private void askNumber(Measure measure) {
        asked.put(
                field(measure),
                new Question.Amount(
                        field(measure),
                        Text.of("guidance.measure." + measure.name()),
                        Text.of("guidance.number.hint"),
                        OPTIONAL));
    }

    private static String field(Measure measure) {
        return "measure." + measure.name();
    }

    /** The first day of work, which every avenue needs. */
    static Question start() {
        return new Question.Day(
                START, Text.of("guidance.go.start"), Text.of("guidance.go.start.hint"), NEEDED);
    }
}
