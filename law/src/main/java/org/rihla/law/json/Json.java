package org.rihla.law.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value (RFC 8259); objects keep the order in which their members were written. */
public sealed interface Json {

    /** An object; its members in order. */
    record Obj(Map<String, Json> members) implements Json {
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** An array. */
    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    /** A text; dates and codes are texts too. */
    record Text(String value) implements Json {}

    /** A number, exact. */
    record Num(BigDecimal value) implements Json {}

    /** True or false. */
    record Bool(boolean value) implements Json {}

    /** Nothing: there is no such day, no such value. */
    record Null() implements Json {}

    /**
     * A plain value as JSON: texts, numbers, days, codes, collections and maps of them.
     *
     * @throws IllegalArgumentException for anything else
     */
    static Json of(@Nullable Object value) {
        return switch (value) {
            case null -> new Null();
            case Json json -> json;
            case String text -> new Text(text);
            case Integer number -> new Num(BigDecimal.valueOf(number));
            case Long number -> new Num(BigDecimal.valueOf(number));
            case BigDecimal number -> new Num(number);
            case Boolean bool -> new Bool(bool);
            case LocalDate day -> new Text(day.toString());
            case Enum<?> code -> new Text(code.name());
            case Collection<?> items -> new Arr(items.stream().map(Json::of).toList());
            case Map<?, ?> map -> ofMap(map);
            default ->
                    throw new IllegalArgumentException(
                            "%s has no form in JSON".formatted(value.getClass().getSimpleName()));
        };
    }

    private static Obj ofMap(Map<?, ?> map) {
        Map<String, Json> members = new LinkedHashMap<>();
        map.forEach((name, member) -> members.put(name.toString(), of(member)));
        return new Obj(members);
    }

    /** The value as text, indented by two blanks. */
    default String print() {
        StringBuilder out = new StringBuilder();
        JsonWriter.write(this, 0, out);
        return out.toString();
    }
}
