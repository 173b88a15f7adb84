package org.rihla.law.questions;

import java.util.ArrayList;
import java.util.List;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;
import org.rihla.law.draw.Applicant;
import org.rihla.law.draw.CallCriteria;
import org.rihla.law.draw.Drawn;
import org.rihla.law.draw.Draws;
import org.rihla.law.draw.OrderOverride;
import org.rihla.law.draw.Ranked;
import org.rihla.law.draw.Ranking;
import org.rihla.law.json.Fields;
import org.rihla.law.json.Json;
import org.rihla.law.quota.Allocation;
import org.rihla.law.quota.PlaceMove;
import org.rihla.law.quota.Places;
import org.rihla.law.quota.Quota;
import org.rihla.law.quota.QuotaRequest;

/** Who gets how many places, and who comes first: R8 and R9. */
final class SharingQuestions {
    private SharingQuestions() {}

    static Json.Obj quota(Given given) {
        QuotaRequest request =
                new QuotaRequest(
                        given.whole("seats"),
                        given.shares("weights"),
                        given.wholeShares("floor"),
                        given.wholeShares("cap"),
                        given.shares("previous"));
        Allocation answer = Quota.allocate(request);
        return Fields.of("seats", answer.seats()).and("unplaced", answer.unplaced()).toJson();
    }

    static Json.Obj places(Given given) {
        Places places = Places.of(given.whole("places"));
        List<String> answers = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (String move : given.list("moves")) {
            PlaceMove wanted = Given.code("move", move, PlaceMove.class);
            Places after = places.after(wanted);
            answers.add(after == null ? "QUOTA_EXHAUSTED" : wanted.name());
            if (after == null) {
                findings.add(places.exhausted());
            } else {
                places = after;
            }
        }
        return Fields.of("answers", answers)
                .and("open", places.open())
                .and("reserved", places.reserved())
                .and("committed", places.committed())
                .and("consumed", places.consumed())
                .and("released", places.released())
                .and("hoursToAccept", Places.HOURS_TO_ACCEPT)
                .and("findings", Said.findings(findings))
                .toJson();
    }

    static Json.Obj draw(Given given) {
        List<Json> order = new ArrayList<>();
        String seed = given.text("seed");
        List<String> ids = ids(given);
        for (Drawn drawn : Draws.order(seed, ids)) {
            order.add(
                    Fields.of("rank", order.size() + 1)
                            .and("id", drawn.applicationId())
                            .and("hash", drawn.hash())
                            .toJson());
        }
        return Fields.of("order", order).toJson();
    }

    private static List<String> ids(Given given) {
        List<String> ids = given.list("ids");
        if (ids.isEmpty()) {
            throw new UnusableInput(InputCode.OPTION_MISSING, "\"ids\" is missing");
        }
        return ids;
    }

    static Json.Obj rank(Given given) {
        List<Applicant> applicants =
                given.records("applicants", 3).stream()
                        .map(one ->
                                new Applicant(
                                        one.get(0),
                                        Given.amount("score", one.get(1)),
                                        Given.whole("waiting days", one.get(2))))
                        .toList();
        List<Json> order = new ArrayList<>();
        for (Ranked ranked : Ranking.rank(given.text("seed"), applicants)) {
            order.add(
                    Fields.of("rank", ranked.rank())
                            .and("id", ranked.applicant().applicationId())
                            .and("reason", ranked.reason())
                            .and("hash", ranked.hash())
                            .toJson());
        }
        return Fields.of("order", order).toJson();
    }

    static Json.Obj criteria(Given given) {
        Finding finding =
                Ranking.checkCriteria(
                        CallCriteria.of(given.shares("opened")),
                        CallCriteria.of(given.shares("now")));
        return Said.verdict(List.of(finding));
    }

    static Json.Obj override(Given given) {
        OrderOverride override =
                new OrderOverride(
                        given.text("reason", ""),
                        given.text("first", ""),
                        given.text("second", ""));
        return Said.verdict(List.of(Ranking.checkOverride(override)));
    }
}
