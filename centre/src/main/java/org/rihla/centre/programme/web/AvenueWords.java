package org.rihla.centre.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.History;
import org.rihla.centre.programme.AvenueVersion;
import org.rihla.centre.programme.web.AvenuePages.Difference;
import org.rihla.centre.programme.web.AvenueShown.Line;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.Step;
import org.rihla.centre.site.parts.Tag;
import org.rihla.law.MessageKey;
import org.rihla.law.avenues.AvenueSheet;
import org.rihla.law.json.Json;
import org.rihla.law.json.JsonReader;

/** Avenues in words. */
final class AvenueWords {
    private static final String KEY = "programme.avenue.";

    private AvenueWords() {}

    static AvenueShown shown(AvenueVersion version, int freshDays, LocalDate today) {
        AvenueSheet sheet = version.sheet();
        return new AvenueShown(
                version,
                tag(version, today),
                version.told() && version.check().olderThan(freshDays, today),
                facts(sheet),
                lines(version),
                sheet.rights().stream().map(right -> Text.of(right.key())).toList());
    }

    static Tag tag(AvenueVersion version, LocalDate today) {
        LocalDate to = version.to();
        boolean over = to != null && to.isBefore(today);
        return switch (version.state()) {
            case DRAFT -> Tag.later(Text.of(KEY + "state.DRAFT"));
            case REVIEWED -> Tag.waiting(Text.of(KEY + "state.REVIEWED"));
            case PUBLISHED, SUPERSEDED -> told(version, over, today);
            case WITHDRAWN ->
                    version.told() && !over
                            ? told(version, false, today)
                            : Tag.no(Text.of(KEY + "state.WITHDRAWN"));
        };
    }

    private static Tag told(AvenueVersion version, boolean over, LocalDate today) {
        if (over) {
            return Tag.no(Text.of(KEY + "state.OVER"));
        }
        if (version.from().isAfter(today)) {
            return Tag.going(Text.of(KEY + "state.TO_COME", version.from()));
        }
        LocalDate to = version.to();
        return Tag.ok(
                to == null ? Text.of(KEY + "state.PUBLISHED") : Text.of(KEY + "state.UNTIL", to));
    }

    private static List<Fact> facts(AvenueSheet sheet) {
        List<Fact> facts = new ArrayList<>();
        var duration = sheet.duration();
        var processing = sheet.processing();
        months(facts, "most-months", duration.mostMonths());
        months(facts, "least-months", duration.leastMonths());
        months(facts, "permit-months", duration.permitMonths());
        duration.frames()
                .forEach(frame -> fact(facts, "frames", Text.of(KEY + "frame." + frame.name())));
        months(facts, "file-months", processing.fileMonthsBefore());
        months(facts, "decision-months", processing.decisionMonths());
        Integer days = processing.decisionDays();
        if (days != null) {
            fact(facts, "decision-days", Text.of(KEY + "days", days));
        }
        fact(facts, "silence", Text.of(KEY + "silence." + processing.silence().name()));
        String fee = processing.fee();
        fact(facts, "fee", fee == null ? Text.of(KEY + "fee-unknown") : Text.asIs(fee));
        fact(facts, "payer", Text.of(KEY + "payer." + processing.payer().name()));
        String quota = sheet.quota();
        if (quota != null) {
            fact(facts, "quota", Text.asIs(quota));
        }
        fact(facts, "appeal", Text.of(sheet.appeal().key()));
        return facts;
    }

    private static void months(List<Fact> facts, String label, @Nullable Integer months) {
        if (months != null) {
            fact(facts, label, Text.of(KEY + "months", months));
        }
    }

    private static void fact(List<Fact> facts, String label, Text value) {
        facts.add(Fact.of(Text.of(KEY + "field." + label), value));
    }

    private static List<Line> lines(AvenueVersion version) {
        Json document = JsonReader.read(version.document());
        List<Line> lines = new ArrayList<>();
        if (JsonPath.get(document, "conditions") instanceof Json.Arr(var conditions)) {
            conditions.forEach(one -> lines.add(line(one, version.sheet())));
        }
        return lines;
    }

    private static Line line(Json json, AvenueSheet sheet) {
        String source = text(json, "source");
        String mark = text(json, "mark");
        boolean brings = JsonPath.get(json, "bring") != null;
        return new Line(
                ConditionWords.title(json),
                text(json, "article"),
                source.isEmpty() ? sheet.source() : source,
                mark.isEmpty() ? sheet.avenue().certainty().name() : mark,
                brings ? law(text(json, "bring.what")) : null,
                brings ? law(text(json, "bring.where")) : null,
                text(json, "bring.cost"),
                text(json, "bring.days"));
    }

    private static Text law(String key) {
        return Text.of(MessageKey.valueOf(key).key());
    }

    private static String text(Json json, String path) {
        return JsonPath.text(JsonPath.get(json, path));
    }

    /** Where two documents differ. */
    static List<Difference> differences(String before, String after) {
        Map<String, String> old = JsonPath.flat(JsonReader.read(before));
        Map<String, String> now = JsonPath.flat(JsonReader.read(after));
        var places = new TreeMap<>(old);
        places.putAll(now);
        return places.keySet().stream()
                .filter(path -> !old.getOrDefault(path, "").equals(now.getOrDefault(path, "")))
                .map(path ->
                        new Difference(
                                path,
                                label(path),
                                old.getOrDefault(path, ""),
                                now.getOrDefault(path, "")))
                .toList();
    }

    /** The words of a place: of its field, or of what it holds; the place itself stands beside. */
    private static Text label(String path) {
        return path.startsWith("conditions.")
                ? Text.of(
                        KEY + "difference.condition",
                        Integer.parseInt(path.split("\\.", -1)[1]) + 1)
                : Text.of(KEY + "difference.document");
    }

    static List<Step> steps(List<History.Line> lines) {
        List<Step> steps = new ArrayList<>();
        for (History.Line line : lines) {
            List<Object> facts = new ArrayList<>();
            new TreeMap<>(line.entry().facts()).values().forEach(fact -> facts.add(said(fact)));
            String reason = line.entry().reason();
            steps.add(
                    Step.done(
                            Icon.CHECK,
                            new Text(line.entry().kind(), facts),
                            reason == null
                                    ? Text.of(KEY + "by", line.at(), line.actor())
                                    : Text.of(KEY + "because", line.at(), line.actor(), reason)));
        }
        return steps.reversed();
    }

    private static Object said(String fact) {
        return fact.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(fact) : new Code(fact);
    }
}
