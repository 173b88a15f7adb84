package org.rihla.law.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;
import org.rihla.law.eligibility.Answer;
import org.rihla.law.eligibility.Application;
import org.rihla.law.eligibility.Application.Kind;
import org.rihla.law.eligibility.Avenue;
import org.rihla.law.eligibility.Avenues;
import org.rihla.law.eligibility.Eligibility;
import org.rihla.law.eligibility.EligibilityAnswer;
import org.rihla.law.eligibility.PersonFacts;
import org.rihla.law.eligibility.PersonFacts.Known;
import org.rihla.law.eligibility.ToBring;
import org.rihla.law.json.Fields;
import org.rihla.law.json.Json;

/** May I go, and what is missing: R7. */
final class EligibilityQuestions {
    private EligibilityQuestions() {}

    static Json.Obj eligibility(Given given) {
        String id = given.text("avenue", "ES-SEASONAL-2025");
        Avenue avenue =
                Avenues.withId(id)
                        .orElseThrow(() ->
                                new UnusableInput(
                                        InputCode.UNKNOWN_AVENUE,
                                        "there is no avenue \"" + id + "\""));
        LocalDate start = given.day("start");
        LocalDate visa = given.dayOrNull("visa");
        Application application =
                new Application(start, visa == null ? start : visa, given.code("kind", Kind.FIRST));
        PersonFacts person =
                new PersonFacts(
                        given.dayOrNull("birth"),
                        given.dayOrNull("passport"),
                        given.dayOrNull("cause-until"),
                        given.codes("known", Known.class));
        return said(Eligibility.evaluate(avenue, person, application));
    }

    static Json.Obj said(EligibilityAnswer answer) {
        List<Json> conditions = new ArrayList<>();
        for (Answer one : answer.answers()) {
            conditions.add(
                    Fields.of("truth", one.truth()).andAll(Said.finding(one.finding())).toJson());
        }
        return Fields.of("result", answer.result())
                .and("conditions", conditions)
                .and("toBring", answer.toBring().stream().map(EligibilityQuestions::said).toList())
                .toJson();
    }

    private static Json.Obj said(ToBring toBring) {
        return Fields.of("what", toBring.what())
                .and("where", toBring.where())
                .and("cost", toBring.cost())
                .and("currency", "MAD")
                .and("days", toBring.days())
                .toJson();
    }
}
