package org.rihla.law.avenues;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rihla.law.Certainty;
import org.rihla.law.MessageKey;
import org.rihla.law.avenues.Processing.Payer;
import org.rihla.law.clocks.Silence;
import org.rihla.law.eligibility.Avenue;
import org.rihla.law.eligibility.Basis;
import org.rihla.law.eligibility.Condition;
import org.rihla.law.json.Json;
import org.rihla.law.stays.Frame;

/** Reads an avenue's file; the schema is {@code avenue.schema.json} beside the files. */
public final class AvenueFile {
    private static final Set<String> MEMBERS =
            Set.of(
                    "id",
                    "names",
                    "country",
                    "purpose",
                    "instrument",
                    "article",
                    "source",
                    "from",
                    "to",
                    "mark",
                    "duration",
                    "processing",
                    "quota",
                    "rights",
                    "appeal",
                    "conditions",
                    "supersededBy",
                    "vectors",
                    "review");

    private AvenueFile() {}

    /**
     * Reads one avenue.
     *
     * @throws org.rihla.law.UnusableInput with BAD_FILE or BAD_DATE, and the place
     */
    public static AvenueSheet read(Json json) {
        Members file = new Members("avenue", json);
        file.refuseOthers(MEMBERS);
        return new AvenueSheet(
                avenue(file),
                file.textMap("names"),
                file.code("purpose", Purpose.class),
                file.text("article"),
                file.text("source"),
                duration(file.object("duration")),
                processing(file.object("processing")),
                file.textOrNull("quota"),
                file.texts("rights").stream()
                        .map(right -> file.code("rights", right, MessageKey.class))
                        .toList(),
                file.code("appeal", MessageKey.class),
                file.textOrNull("supersededBy"),
                file.texts("vectors"),
                review(file.object("review")));
    }

    private static Avenue avenue(Members file) {
        Basis basis =
                new Basis(
                        file.text("article"),
                        file.text("instrument"),
                        file.day("from"),
                        file.dayOrNull("to"),
                        file.code("mark", Certainty.class));
        List<Condition> conditions = new ArrayList<>();
        for (Json condition : file.list("conditions")) {
            String place = "conditions[%d]".formatted(conditions.size());
            conditions.add(ConditionFile.read(place, condition, basis));
        }
        return new Avenue(
                file.text("id"),
                file.text("country"),
                file.text("instrument"),
                basis.validFrom(),
                basis.validTo(),
                basis.certainty(),
                conditions);
    }

    private static Duration duration(Members members) {
        members.refuseOthers(Set.of("rule", "mostMonths", "leastMonths", "frames", "permitMonths"));
        return new Duration(
                members.textOrNull("rule"),
                members.wholeOrNull("mostMonths"),
                members.wholeOrNull("leastMonths"),
                members.texts("frames").stream()
                        .map(frame -> members.code("frames", frame, Frame.class))
                        .toList(),
                members.wholeOrNull("permitMonths"));
    }

    private static Processing processing(Members members) {
        members.refuseOthers(
                Set.of(
                        "fileMonthsBefore",
                        "decisionDays",
                        "decisionMonths",
                        "silence",
                        "fee",
                        "payer"));
        return new Processing(
                members.wholeOrNull("fileMonthsBefore"),
                members.wholeOrNull("decisionDays"),
                members.wholeOrNull("decisionMonths"),
                members.code("silence", Silence.class),
                members.textOrNull("fee"),
                members.code("payer", Payer.class));
    }

    private static Review review(Members members) {
        members.refuseOthers(
                Set.of("state", "draftedBy", "reviewedBy", "publishedOn", "lastCheckedOn"));
        return new Review(
                members.code("state", AvenueState.class),
                members.text("draftedBy"),
                members.textOrNull("reviewedBy"),
                members.dayOrNull("publishedOn"),
                members.dayOrNull("lastCheckedOn"));
    }
}
