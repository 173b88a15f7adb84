package org.rihla.law.json;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer as names and texts, for tables: {@code a.b} for a member of a member, lists parted by
 * commas, and for a list of objects each member's values as one list.
 */
public final class Flat {
    private Flat() {}

    /** Every value by its name. */
    public static Map<String, String> of(Json.Obj object) {
        Map<String, String> flat = new LinkedHashMap<>();
        object.members().forEach((name, value) -> put(name, value, flat));
        return flat;
    }

    private static void put(String name, Json value, Map<String, String> flat) {
        switch (value) {
            case Json.Obj(var members) ->
                    members.forEach((inner, member) -> put(name + "." + inner, member, flat));
            case Json.Arr(var items) -> putList(name, items, flat);
            case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> flat.put(name, plain(value));
        }
    }

    private static void putList(String name, List<Json> items, Map<String, String> flat) {
        flat.put(name, items.stream().map(Flat::plain).collect(joining(",")));
        for (Json item : items) {
            if (item instanceof Json.Obj object) {
                of(object)
                        .forEach((inner, text) ->
                                flat.merge(name + "." + inner, text, (a, b) -> a + "," + b));
            }
        }
    }

    private static String plain(Json value) {
        return switch (value) {
            case Json.Text(var text) -> text;
            case Json.Num(var number) -> number.toPlainString();
            case Json.Bool(var bool) -> bool ? "true" : "false";
            case Json.Null() -> "";
            case Json.Obj _ -> "{}";
            case Json.Arr(var items) -> items.stream().map(Flat::plain).collect(joining(" "));
        };
    }
}
