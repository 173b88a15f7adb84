package org.rihla.law.questions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rihla.law.avenues.AvenueSheet;
import org.rihla.law.avenues.Publication;
import org.rihla.law.eligibility.Answer;
import org.rihla.law.eligibility.Application;
import org.rihla.law.eligibility.Application.Kind;
import org.rihla.law.eligibility.Basis;
import org.rihla.law.eligibility.Eligibility;
import org.rihla.law.eligibility.EligibilityAnswer;
import org.rihla.law.eligibility.Measure;
import org.rihla.law.eligibility.PersonFacts;
import org.rihla.law.eligibility.PersonFacts.Known;
import org.rihla.law.eligibility.ToBring;
import org.rihla.law.json.Fields;
import org.rihla.law.json.Json;

/** May I go, and what is missing: R7. */
final class EligibilityQuestions {
    private EligibilityQuestions() {}

    /** Any avenue of the catalogue, also a draft: its state is told with the answer. */
    static Json.Obj eligibility(Given given) {
        AvenueSheet sheet = AvenueQuestions.sheet(given.text("avenue", "ES-SEASONAL-2025"));
        LocalDate start = given.day("start");
        LocalDate visa = given.dayOrNull("visa");
        LocalDate on = given.dayOrNull("on");
        Application application =
                new Application(start, visa == null ? start : visa, given.code("kind", Kind.FIRST));
        PersonFacts person =
                new PersonFacts(
                        given.dayOrNull("birth"),
                        given.dayOrNull("passport"),
                        given.dayOrNull("cause-until"),
                        given.codes("known", Known.class),
                        measures(given));
        return said(
                sheet,
                Eligibility.evaluate(sheet.avenue(), person, application),
                on == null ? start : on);
    }

    private static Map<Measure, BigDecimal> measures(Given given) {
        Map<Measure, BigDecimal> measures = new EnumMap<>(Measure.class);
        given.shares("measures")
                .forEach((name, value) ->
                        measures.put(Given.code("measures", name, Measure.class), value));
        return measures;
    }

    private static Json.Obj said(AvenueSheet sheet, EligibilityAnswer answer, LocalDate on) {
        List<Json> conditions = new ArrayList<>();
        for (Answer one : answer.answers()) {
            Fields fields = Fields.of("truth", one.truth()).andAll(Said.finding(one.finding()));
            Basis basis = one.basis();
            if (basis != null) {
                fields.and("article", basis.article())
                        .and("source", basis.source())
                        .and("validFrom", basis.validFrom())
                        .and("validTo", basis.validTo())
                        .and("certainty", basis.certainty());
            }
            conditions.add(fields.toJson());
        }
        return Fields.of("result", answer.result())
                .and("avenue", sheet.id())
                .and("state", sheet.review().state())
                .and("stale", sheet.staleOn(on))
                .and("conditions", conditions)
                .and("toBring", answer.toBring().stream().map(EligibilityQuestions::said).toList())
                .and("findings", Said.findings(Publication.remarks(sheet, on)))
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
