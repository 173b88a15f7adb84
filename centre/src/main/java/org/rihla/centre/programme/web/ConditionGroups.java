package org.rihla.centre.programme.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.law.json.Json;

/**
 * Conditions that can be met in several ways ({@code any}) or together ({@code all}): what is added
 * to a condition is another way to meet it, and what is taken away is one part of its group.
 */
final class ConditionGroups {
    /** All of a condition is taken away. */
    static final String WHOLE = "yes";

    private static final List<String> GROUPS = List.of("any", "all");

    /** What a condition says of its text, which belongs to the group and not to its parts. */
    private static final Set<String> BASIS = Set.of("article", "source", "from", "to", "mark");

    private ConditionGroups() {}

    /** The boxes of a condition: all of it, and each part of its groups. */
    static List<Choice> removals(Json condition) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of(WHOLE, Text.of("programme.avenue.remove.yes")));
        parts("", condition, choices);
        return choices;
    }

    private static void parts(String before, Json condition, List<Choice> choices) {
        for (String group : GROUPS) {
            if (JsonPath.get(condition, group) instanceof Json.Arr(var items)) {
                for (int i = 0; i < items.size(); i++) {
                    String place = before + group + "." + i;
                    choices.add(
                            Choice.of(
                                    place,
                                    Text.of(
                                            "programme.avenue.remove.part",
                                            ConditionWords.title(items.get(i)))));
                    parts(place + ".", items.get(i), choices);
                }
            }
        }
    }

    /**
     * The document without what is ticked in the boxes of one condition; a group that has lost all
     * its parts goes too.
     */
    static Json without(Json document, String condition, List<String> ticked) {
        if (ticked.contains(WHOLE)) {
            return JsonPath.put(document, condition, null);
        }
        Json changed = document;
        for (String part : ticked.reversed()) {
            changed = removed(changed, condition, part);
        }
        return changed;
    }

    private static Json removed(Json document, String condition, String part) {
        String place = condition + "." + part;
        Json less = JsonPath.put(document, place, null);
        String group = place.substring(0, place.lastIndexOf('.'));
        boolean empty = JsonPath.get(less, group) instanceof Json.Arr(var items) && items.isEmpty();
        if (!empty) {
            return less;
        }
        String owner = group.substring(0, group.lastIndexOf('.'));
        return owner.equals(condition)
                ? JsonPath.put(less, condition, null)
                : removed(less, condition, owner.substring(condition.length() + 1));
    }

    /** Where a new condition may go: it stands by itself, or is another way to meet one. */
    static List<Choice> places(Json document) {
        List<Choice> places = new ArrayList<>();
        if (JsonPath.get(document, "conditions") instanceof Json.Arr(var conditions)) {
            for (int i = 0; i < conditions.size(); i++) {
                places.add(
                        Choice.of(
                                Integer.toString(i),
                                Text.of(
                                        "programme.avenue.add.or",
                                        i + 1,
                                        ConditionWords.title(conditions.get(i)))));
            }
        }
        return places;
    }

    /** Whether a place was offered; none is one too. */
    static boolean possible(Json document, String place) {
        return place.isEmpty()
                || places(document).stream().anyMatch(choice -> choice.value().equals(place));
    }

    /** The document with one more condition, by itself or as another way to meet one. */
    static Json with(Json document, String place, Json condition) {
        if (place.isEmpty()) {
            List<Json> conditions =
                    JsonPath.get(document, "conditions") instanceof Json.Arr(var items)
                            ? new ArrayList<>(items)
                            : new ArrayList<>();
            conditions.add(condition);
            return JsonPath.put(document, "conditions", new Json.Arr(conditions));
        }
        String at = "conditions." + place;
        Json known = JsonPath.get(document, at);
        return known instanceof Json.Obj(var members)
                ? JsonPath.put(document, at, alternative(members, condition))
                : document;
    }

    private static Json alternative(Map<String, Json> known, Json condition) {
        Map<String, Json> group = new LinkedHashMap<>();
        Map<String, Json> first = new LinkedHashMap<>();
        known.forEach((name, one) -> (BASIS.contains(name) ? group : first).put(name, one));
        List<Json> ways = new ArrayList<>();
        if (first.get("any") instanceof Json.Arr(var items)) {
            ways.addAll(items);
        } else {
            ways.add(new Json.Obj(first));
        }
        ways.add(withoutBasis(condition));
        group.put("any", new Json.Arr(ways));
        return new Json.Obj(group);
    }

    private static Json withoutBasis(Json condition) {
        if (!(condition instanceof Json.Obj(var members))) {
            return condition;
        }
        Map<String, Json> part = new LinkedHashMap<>(members);
        part.keySet().removeAll(BASIS);
        return new Json.Obj(part);
    }
}
