package org.rihla.law.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.LawDates;
import org.rihla.law.UnusableInput;
import org.rihla.law.json.Fields;
import org.rihla.law.json.Json;
import org.rihla.law.recall.Authorisation;
import org.rihla.law.recall.Entitlement;
import org.rihla.law.recall.Omission;
import org.rihla.law.recall.OmissionCode;
import org.rihla.law.recall.RecallCandidate;
import org.rihla.law.recall.RecallCandidate.LastYear;
import org.rihla.law.recall.RecallFacts;
import org.rihla.law.recall.RecallMark;
import org.rihla.law.recall.RecallPlace;
import org.rihla.law.recall.Recalls;
import org.rihla.law.stays.Block;
import org.rihla.law.stays.StayText;

/** Who is recalled: R6. */
final class RecallQuestions {
    private RecallQuestions() {}

    static Json.Obj recall(Given given) {
        List<Block> authorised = StayText.parseBlocks(given.text("authorisation"));
        if (authorised.size() != 1) {
            throw new UnusableInput(InputCode.DUPLICATE, "there is one authorisation");
        }
        LocalDate start = given.day("start");
        LocalDate end = given.dayOrNull("end");
        if (end != null && end.isBefore(start)) {
            throw new UnusableInput(
                    InputCode.STAY_REVERSED, "work from %s cannot end on %s".formatted(start, end));
        }
        String contractEmployer = given.text("employer", "A");
        Entitlement answer =
                Recalls.entitlement(
                        new RecallFacts(
                                new Authorisation(
                                        authorised.getFirst().from(), authorised.getFirst().to()),
                                start,
                                end == null ? start : end,
                                contractEmployer,
                                given.text("asked-by", contractEmployer),
                                given.whole("seasons", 1),
                                given.codes("marks", RecallMark.class)));
        return Fields.of("outcome", answer.outcome())
                .and("findings", Said.findings(answer.findings()))
                .toJson();
    }

    static Json.Obj list(Given given) {
        List<RecallCandidate> entitled = new ArrayList<>();
        for (List<String> one : given.records("entitled", 4)) {
            entitled.add(
                    new RecallCandidate(
                            one.get(0),
                            Given.code("last year", one.get(1), LastYear.class),
                            Given.whole("seasons", one.get(2)),
                            one.get(3).isEmpty() ? null : LawDates.parse(one.get(3))));
        }
        List<Json> order = new ArrayList<>();
        for (RecallPlace place : Recalls.list(given.text("seed"), given.whole("posts"), entitled)) {
            order.add(
                    Fields.of("rank", place.rank())
                            .and("id", place.candidate().workerId())
                            .and("listed", place.listed())
                            .and("hash", place.hash())
                            .and("findings", Said.findings(place.findings()))
                            .toJson());
        }
        return Fields.of("order", order).toJson();
    }

    static Json.Obj omission(Given given) {
        boolean coded = given.textOrNull("code") != null;
        RecallCandidate candidate = new RecallCandidate("asked-about", LastYear.OTHER, 1, null);
        RecallPlace place =
                new RecallPlace(
                        given.whole("rank", 1),
                        candidate,
                        "",
                        RecallPlace.Listed.POSTS_REDUCED,
                        List.of());
        Finding finding =
                Recalls.checkOmission(
                        new Omission(
                                coded ? given.code("code", OmissionCode.class) : null,
                                given.textOrNull("proof"),
                                place,
                                given.whole("posts", 0)));
        return Said.verdict(List.of(finding));
    }
}
