package org.rihla.law.questions;

import java.time.DateTimeException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;
import org.rihla.law.json.Json;

/** All that can be asked, by name: the commands of {@code rihla law} and of the vector files. */
public final class Questions {
    private static final Map<String, Question> ALL = all();

    private Questions() {}

    /** The names, in the order of the rules. */
    public static Set<String> names() {
        return ALL.keySet();
    }

    /**
     * The answer to a question.
     *
     * @throws UnusableInput with UNKNOWN_COMMAND, or with the reason why it cannot be answered
     */
    public static Json.Obj ask(String name, Given given) {
        Question question = ALL.get(name);
        if (question == null) {
            throw new UnusableInput(
                    InputCode.UNKNOWN_COMMAND,
                    "\"%s\" is no question; known are %s".formatted(name, names()));
        }
        Json.Obj answer = counted(question, given);
        given.refuseUnread();
        return answer;
    }

    /** A number or a day that leaves every calendar is refused; nothing is cut or wrapped. */
    private static Json.Obj counted(Question question, Given given) {
        try {
            return question.answer(given);
        } catch (ArithmeticException | DateTimeException e) {
            throw new UnusableInput(InputCode.BAD_NUMBER, "a number is too large to count with");
        }
    }

    private static Map<String, Question> all() {
        Map<String, Question> all = new LinkedHashMap<>();
        all.put("schengen", StayQuestions::schengen);
        all.put("season", StayQuestions::season);
        all.put("clock", ClockQuestions::clock);
        all.put("return", ClockQuestions::returns);
        all.put("recall", RecallQuestions::recall);
        all.put("recall-list", RecallQuestions::list);
        all.put("omission", RecallQuestions::omission);
        all.put("eligibility", EligibilityQuestions::eligibility);
        all.put("avenues", AvenueQuestions::list);
        all.put("avenue", AvenueQuestions::show);
        all.put("quota", SharingQuestions::quota);
        all.put("places", SharingQuestions::places);
        all.put("draw", SharingQuestions::draw);
        all.put("rank", SharingQuestions::rank);
        all.put("criteria", SharingQuestions::criteria);
        all.put("override", SharingQuestions::override);
        all.put("offer", OfferQuestions::offer);
        all.put("linter", OfferQuestions::linter);
        all.put("housing", OfferQuestions::housing);
        all.put("extension", ChangeQuestions::extension);
        all.put("change", ChangeQuestions::change);
        all.put("same-person", PersonQuestions::samePerson);
        all.put("name-key", PersonQuestions::nameKey);
        all.put("documents", PersonQuestions::documents);
        all.put("cost", CareQuestions::cost);
        all.put("costs", CareQuestions::costs);
        all.put("triage", CareQuestions::triage);
        all.put("suppress", FigureQuestions::suppress);
        all.put("may-show", FigureQuestions::mayShow);
        all.put("long-term", CareQuestions::longTerm);
        all.put("blue-card", CareQuestions::blueCard);
        all.put("turkish-worker", CareQuestions::turkishWorker);
        all.put("shared-list", FigureQuestions::sharedList);
        all.put("forecast", ForecastQuestions::forecast);
        all.put("forecast-error", ForecastQuestions::error);
        return Collections.unmodifiableMap(all);
    }
}
