package org.rihla.law.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes JSON with one member a line; arrays of plain values stay on one line. */
final class JsonWriter {
    private static final String STEP = "  ";

    private JsonWriter() {}

    static void write(Json json, int depth, StringBuilder out) {
        switch (json) {
            case Json.Obj(var members) -> object(members, depth, out);
            case Json.Arr(var items) -> array(items, depth, out);
            case Json.Text(var value) -> text(value, out);
            case Json.Num(var value) -> out.append(value.toPlainString());
            case Json.Bool(var value) -> out.append(value);
            case Json.Null() -> out.append("null");
        }
    }

    private static void object(Map<String, Json> members, int depth, StringBuilder out) {
        if (members.isEmpty()) {
            out.append("{}");
            return;
        }
        String before = "{";
        for (var member : members.entrySet()) {
            out.append(before).append('\n').append(STEP.repeat(depth + 1));
            text(member.getKey(), out);
            out.append(": ");
            write(member.getValue(), depth + 1, out);
            before = ",";
        }
        out.append('\n').append(STEP.repeat(depth)).append('}');
    }

    private static void array(List<Json> items, int depth, StringBuilder out) {
        boolean plain =
                items.stream().noneMatch(i -> i instanceof Json.Obj || i instanceof Json.Arr);
        out.append('[');
        for (Iterator<Json> each = items.iterator(); each.hasNext(); ) {
            if (!plain) {
                out.append('\n').append(STEP.repeat(depth + 1));
            }
            write(each.next(), depth + 1, out);
            if (each.hasNext()) {
                out.append(plain ? ", " : ",");
            }
        }
        if (!plain) {
            out.append('\n').append(STEP.repeat(depth));
        }
        out.append(']');
    }

    private static void text(String value, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            switch (letter) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (letter < ' ') {
                        out.append("\\u%04x".formatted((int) letter));
                    } else {
                        out.append(letter);
                    }
                }
            }
        }
        out.append('"');
    }
}
