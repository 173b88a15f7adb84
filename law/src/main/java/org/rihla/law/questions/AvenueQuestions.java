package org.rihla.law.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;
import org.rihla.law.avenues.AvenueSheet;
import org.rihla.law.avenues.Catalogue;
import org.rihla.law.avenues.Processing;
import org.rihla.law.avenues.Review;
import org.rihla.law.eligibility.Condition;
import org.rihla.law.eligibility.Condition.Sourced;
import org.rihla.law.json.Fields;
import org.rihla.law.json.Json;

/** Which legal ways there are, and all that is told of one: C4. */
final class AvenueQuestions {
    private AvenueQuestions() {}

    /** All avenues, or those told as the law of a day. */
    static Json.Obj list(Given given) {
        LocalDate on = given.dayOrNull("on");
        String country = given.textOrNull("country");
        Catalogue catalogue = Catalogue.shipped();
        List<Json> avenues = new ArrayList<>();
        for (AvenueSheet sheet : on == null ? catalogue.sheets() : catalogue.toldOn(on)) {
            if (country == null || sheet.avenue().country().equals(country)) {
                avenues.add(heading(sheet).toJson());
            }
        }
        return Fields.of("avenues", avenues).toJson();
    }

    static Json.Obj show(Given given) {
        AvenueSheet sheet = sheet(given.text("avenue"));
        LocalDate on = given.dayOrNull("on");
        Fields fields =
                heading(sheet)
                        .and("instrument", sheet.avenue().instrument())
                        .and("article", sheet.article())
                        .and("source", sheet.source())
                        .and("duration", duration(sheet))
                        .and("processing", processing(sheet.processing()))
                        .and("quota", sheet.quota())
                        .and("rights", sheet.rights())
                        .and("appeal", sheet.appeal())
                        .and("supersededBy", sheet.supersededBy())
                        .and("conditions", conditions(sheet))
                        .and("vectors", sheet.vectors())
                        .and("review", review(sheet.review()));
        return (on == null ? fields : fields.and("stale", sheet.staleOn(on))).toJson();
    }

    static AvenueSheet sheet(String id) {
        return Catalogue.shipped()
                .find(id)
                .orElseThrow(() ->
                        new UnusableInput(
                                InputCode.UNKNOWN_AVENUE, "there is no avenue \"" + id + "\""));
    }

    private static Fields heading(AvenueSheet sheet) {
        return Fields.of("id", sheet.id())
                .and("country", sheet.avenue().country())
                .and("purpose", sheet.purpose())
                .and("state", sheet.review().state())
                .and("validFrom", sheet.avenue().validFrom())
                .and("validTo", sheet.avenue().validTo())
                .and("certainty", sheet.avenue().certainty())
                .and("names", new TreeMap<>(sheet.names()));
    }

    private static Json duration(AvenueSheet sheet) {
        return Fields.of("rule", sheet.duration().rule())
                .and("mostMonths", sheet.duration().mostMonths())
                .and("leastMonths", sheet.duration().leastMonths())
                .and("frames", sheet.duration().frames())
                .and("permitMonths", sheet.duration().permitMonths())
                .toJson();
    }

    private static Json processing(Processing processing) {
        return Fields.of("fileMonthsBefore", processing.fileMonthsBefore())
                .and("decisionDays", processing.decisionDays())
                .and("decisionMonths", processing.decisionMonths())
                .and("silence", processing.silence())
                .and("fee", processing.fee())
                .and("payer", processing.payer())
                .toJson();
    }

    private static Json review(Review review) {
        return Fields.of("draftedBy", review.draftedBy())
                .and("reviewedBy", review.reviewedBy())
                .and("publishedOn", review.publishedOn())
                .and("lastCheckedOn", review.lastCheckedOn())
                .toJson();
    }

    private static List<Json> conditions(AvenueSheet sheet) {
        List<Json> conditions = new ArrayList<>();
        for (Condition condition : sheet.avenue().conditions()) {
            if (condition instanceof Sourced(var basis, var asked)) {
                conditions.add(
                        Fields.of("asks", asked.getClass().getSimpleName())
                                .and("article", basis.article())
                                .and("source", basis.source())
                                .and("validFrom", basis.validFrom())
                                .and("validTo", basis.validTo())
                                .and("certainty", basis.certainty())
                                .toJson());
            }
        }
        return conditions;
    }
}
