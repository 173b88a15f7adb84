package org.rihla.centre.programme.web;

import static org.rihla.centre.programme.web.AvenueField.choice;
import static org.rihla.centre.programme.web.AvenueField.maybe;
import static org.rihla.centre.programme.web.AvenueField.needed;
import static org.rihla.centre.programme.web.AvenueField.several;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rihla.centre.programme.web.AvenueField.Kind;
import org.rihla.centre.programme.web.AvenueField.Section;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.law.Certainty;
import org.rihla.law.MessageKey;
import org.rihla.law.avenues.Processing.Payer;
import org.rihla.law.clocks.Silence;
import org.rihla.law.json.Json;
import org.rihla.law.stays.Frame;

/** The fields of an avenue's document: fixed ones, and those of each condition it has. */
final class AvenueSections {
    private AvenueSections() {}

    static List<Section> of(Json document) {
        List<Section> sections =
                new ArrayList<>(List.of(names(), text(), duration(), processing()));
        sections.add(
                section(
                        "rights",
                        several("rights", "rights", keys("RIGHT_")),
                        choice("appeal", "appeal", keys("APPEAL_")),
                        maybe("quota", "quota", Kind.TEXT)));
        if (JsonPath.get(document, "conditions") instanceof Json.Arr(var conditions)) {
            for (int i = 0; i < conditions.size(); i++) {
                sections.add(condition("conditions." + i, i, conditions.get(i)));
            }
        }
        return sections;
    }

    private static Section names() {
        return section(
                "names",
                needed("names.ar", "name-ar", Kind.TEXT),
                needed("names.fr", "name-fr", Kind.TEXT),
                needed("names.es", "name-es", Kind.TEXT),
                needed("names.en", "name-en", Kind.TEXT));
    }

    private static Section text() {
        return section(
                "text",
                needed("from", "from", Kind.DAY),
                maybe("to", "to", Kind.DAY),
                needed("instrument", "instrument", Kind.TEXT),
                needed("article", "article", Kind.TEXT),
                needed("source", "source", Kind.TEXT),
                choice("mark", "mark", marks()));
    }

    private static Section duration() {
        return section(
                "duration",
                maybe("duration.mostMonths", "most-months", Kind.WHOLE),
                maybe("duration.leastMonths", "least-months", Kind.WHOLE),
                maybe("duration.permitMonths", "permit-months", Kind.WHOLE),
                several("duration.frames", "frames", named("frame", Frame.values())));
    }

    private static Section processing() {
        return section(
                "processing",
                maybe("processing.fileMonthsBefore", "file-months", Kind.WHOLE),
                maybe("processing.decisionMonths", "decision-months", Kind.WHOLE),
                maybe("processing.decisionDays", "decision-days", Kind.WHOLE),
                choice("processing.silence", "silence", named("silence", Silence.values())),
                maybe("processing.fee", "fee", Kind.TEXT),
                choice("processing.payer", "payer", named("payer", Payer.values())));
    }

    private static Section condition(String path, int index, Json json) {
        List<AvenueField> fields = new ArrayList<>();
        asked(path, json, fields);
        fields.add(needed(path + ".article", "article", Kind.TEXT));
        if (JsonPath.get(json, "source") != null) {
            fields.add(needed(path + ".source", "source", Kind.TEXT));
        }
        return new Section(
                "condition-" + index,
                Text.of("programme.avenue.condition", index + 1, ConditionWords.title(json)),
                fields,
                "remove." + index,
                ConditionGroups.removals(json));
    }

    /** The parameters of a condition, and of the conditions within it. */
    private static void asked(String path, Json json, List<AvenueField> fields) {
        if (!(json instanceof Json.Obj(var members))) {
            return;
        }
        for (String name : members.keySet()) {
            String at = path + "." + name;
            switch (name) {
                case "minimumAge" -> {
                    fields.add(needed(at + ".policy", "age-policy", Kind.WHOLE));
                    fields.add(needed(at + ".lawAbove", "age-law", Kind.WHOLE));
                }
                case "passportYears" -> fields.add(needed(at, "passport-years", Kind.WHOLE));
                case "measure" -> {
                    fields.add(maybe(path + ".least", "least", Kind.DECIMAL));
                    fields.add(maybe(path + ".most", "most", Kind.DECIMAL));
                }
                case "bring" -> bring(at, fields);
                case "all", "any" -> within(at, members.get(name), fields);
                default -> {}
            }
        }
    }

    private static void within(String path, Json list, List<AvenueField> fields) {
        if (list instanceof Json.Arr(var items)) {
            for (int i = 0; i < items.size(); i++) {
                asked(path + "." + i, items.get(i), fields);
            }
        }
    }

    private static void bring(String at, List<AvenueField> fields) {
        fields.add(choice(at + ".what", "bring-what", keys("BRING_")));
        fields.add(choice(at + ".where", "bring-where", keys("AT_")));
        fields.add(needed(at + ".cost", "bring-cost", Kind.DECIMAL));
        fields.add(needed(at + ".days", "bring-days", Kind.WHOLE));
    }

    /** What a new condition may ask. */
    static List<Choice> askable() {
        return Stream.of(
                        "minimumAge",
                        "passportYears",
                        "outsideDestination",
                        "noCauseOfRefusal",
                        "fact:RECORD_CLEAR",
                        "fact:RETURN_COMMITMENT_SIGNED",
                        "fact:FIT_FOR_TASK",
                        "fact:JOB_OFFER",
                        "fact:WORK_AUTHORISED",
                        "fact:HOUSING_PROVEN",
                        "fact:SICKNESS_INSURED",
                        "fact:MEANS_PROVEN",
                        "fact:HOME_KEPT",
                        "fact:SEASON_DONE",
                        "fact:TRAINING_DONE",
                        "measure:CONTRACT_MONTHS",
                        "measure:CONTRACT_DAYS")
                .map(kind -> Choice.of(kind, ConditionWords.title(NewCondition.of(kind, 1, "-"))))
                .toList();
    }

    private static Section section(String id, AvenueField... fields) {
        return new Section(
                id,
                Text.of("programme.avenue.section." + id),
                Arrays.asList(fields),
                "",
                List.of());
    }

    private static List<Choice> keys(String prefix) {
        return Arrays.stream(MessageKey.values())
                .filter(key -> key.name().startsWith(prefix))
                .map(key -> Choice.of(key.name(), Text.of(key.key())))
                .toList();
    }

    private static List<Choice> marks() {
        return Arrays.stream(Certainty.values())
                .map(mark -> Choice.of(mark.name(), Text.of("programme.avenue.mark." + mark)))
                .toList();
    }

    private static List<Choice> named(String what, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(one ->
                        Choice.of(
                                one.name(), Text.of("programme.avenue." + what + "." + one.name())))
                .toList();
    }
}
