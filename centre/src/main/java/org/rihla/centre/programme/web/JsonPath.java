package org.rihla.centre.programme.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rihla.law.json.Json;

/** Values of a document by their place, such as {@code conditions.0.bring.days}. */
final class JsonPath {
    private JsonPath() {}

    /** What stands at a place, or null. */
    static @Nullable Json get(Json json, String path) {
        Json at = json;
        for (String step : path.split("\\.", -1)) {
            at = child(at, step);
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    private static @Nullable Json child(Json json, String step) {
        return switch (json) {
            case Json.Obj(var members) -> members.get(step);
            case Json.Arr(var items) -> {
                int index = Integer.parseInt(step);
                yield index < items.size() ? items.get(index) : null;
            }
            default -> null;
        };
    }

    /** The same document with another value at a place; null takes it away. */
    static Json put(Json json, String path, @Nullable Json value) {
        int dot = path.indexOf('.');
        String step = dot < 0 ? path : path.substring(0, dot);
        Json before = child(json, step);
        Json next =
                dot < 0
                        ? value
                        : put(
                                before == null ? new Json.Obj(Map.of()) : before,
                                path.substring(dot + 1),
                                value);
        return switch (json) {
            case Json.Obj(var members) -> member(members, step, next);
            case Json.Arr(var items) -> item(items, Integer.parseInt(step), next);
            default -> json;
        };
    }

    private static Json member(Map<String, Json> members, String name, @Nullable Json value) {
        Map<String, Json> changed = new LinkedHashMap<>(members);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Json.Obj(changed);
    }

    private static Json item(List<Json> items, int index, @Nullable Json value) {
        List<Json> changed = new ArrayList<>(items);
        if (value == null) {
            changed.remove(index);
        } else {
            changed.set(index, value);
        }
        return new Json.Arr(changed);
    }

    /** Every value as text, by its place, in the order of places. */
    static Map<String, String> flat(Json json) {
        Map<String, String> flat = new TreeMap<>();
        flatten("", json, flat);
        return flat;
    }

    private static void flatten(String path, Json json, Map<String, String> flat) {
        String before = path.isEmpty() ? "" : path + ".";
        switch (json) {
            case Json.Obj(var members) ->
                    members.forEach((name, one) -> flatten(before + name, one, flat));
            case Json.Arr(var items) when items.stream().anyMatch(i -> i instanceof Json.Obj) -> {
                for (int i = 0; i < items.size(); i++) {
                    flatten(before + i, items.get(i), flat);
                }
            }
            case Json.Arr(var items) -> flat.put(path, String.join(", ", texts(items)));
            default -> flat.put(path, text(json));
        }
    }

    /** The texts of a list. */
    static List<String> texts(List<Json> items) {
        return items.stream().map(JsonPath::text).toList();
    }

    /** A plain value as text. */
    static String text(@Nullable Json json) {
        return switch (json) {
            case Json.Text(var text) -> text;
            case Json.Num(var number) -> number.toPlainString();
            case Json.Bool(var bool) -> Boolean.toString(bool);
            case null, default -> "";
        };
    }
}
