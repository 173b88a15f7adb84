package org.rihla.centre.programme.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.law.avenues.AvenueFile;
import org.rihla.law.avenues.AvenueSheet;
import org.rihla.law.avenues.AvenueState;
import org.rihla.law.avenues.Review;
import org.rihla.law.eligibility.Avenue;
import org.rihla.law.json.Json;
import org.rihla.law.json.JsonReader;
import org.rihla.law.vectors.ShippedVectors;

/** Between the document of an avenue and what is read from it. */
public final class AvenueText {
    private static final String SPAIN = "ES-SEASONAL-2025";
    private static final String REVIEW = "review";
    private static final Map<String, Object> NOBODY_YET =
            Map.of("state", AvenueState.DRAFT, "draftedBy", "officer");

    private AvenueText() {}

    /**
     * Reads a document as a draft; who stands behind it is known to the centre alone.
     *
     * @throws org.rihla.law.UnusableInput with the place that cannot be read
     */
    public static AvenueSheet read(String document) {
        return AvenueFile.read(withReview(JsonReader.read(document)));
    }

    /** The document as it is kept: the same members, one a line, without a review. */
    public static String tidy(String document) {
        Json json = JsonReader.read(document);
        if (!(json instanceof Json.Obj(var members))) {
            return document;
        }
        Map<String, Json> kept = new LinkedHashMap<>(members);
        kept.remove(REVIEW);
        return new Json.Obj(kept).print();
    }

    /** The sheet with the days and the review that hold in this centre. */
    public static AvenueSheet as(
            AvenueSheet sheet, LocalDate from, @Nullable LocalDate to, Review review) {
        Avenue avenue = sheet.avenue();
        Avenue dated =
                new Avenue(
                        avenue.id(),
                        avenue.country(),
                        avenue.instrument(),
                        from,
                        to,
                        avenue.certainty(),
                        avenue.conditions());
        return new AvenueSheet(
                dated,
                sheet.names(),
                sheet.purpose(),
                sheet.article(),
                sheet.source(),
                sheet.duration(),
                sheet.processing(),
                sheet.quota(),
                sheet.rights(),
                sheet.appeal(),
                sheet.supersededBy(),
                sheet.vectors(),
                review);
    }

    /** The vectors that ask this avenue. */
    public static Set<String> vectorsOf(String avenue) {
        return ShippedVectors.all().getOrDefault("R07.csv", List.of()).stream()
                .filter(vector -> "eligibility".equals(vector.question()))
                .filter(vector ->
                        Optional.ofNullable(vector.given().get("avenue"))
                                .orElse(SPAIN)
                                .equals(avenue))
                .map(vector -> vector.id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Json withReview(Json json) {
        if (!(json instanceof Json.Obj(var members))) {
            return json;
        }
        Map<String, Json> with = new LinkedHashMap<>(members);
        with.put(REVIEW, Json.of(NOBODY_YET));
        return new Json.Obj(with);
    }
}
