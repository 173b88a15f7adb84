package org.rihla.law.avenues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.law.InputCode;
import org.rihla.law.LawDates;
import org.rihla.law.UnusableInput;
import org.rihla.law.json.Json;

/** Reads the members of an object strictly: a missing or unknown one is refused with its place. */
final class Members {
    private final String place;
    private final Map<String, Json> members;

    Members(String place, Json json) {
        this.place = place;
        if (!(json instanceof Json.Obj(var found))) {
            throw broken("must be an object");
        }
        this.members = found;
    }

    void refuseOthers(Set<String> known) {
        for (String name : members.keySet()) {
            if (!known.contains(name)) {
                throw broken("\"" + name + "\" is not known here");
            }
        }
    }

    Set<String> names() {
        return members.keySet();
    }

    boolean has(String name) {
        return !(members.getOrDefault(name, new Json.Null()) instanceof Json.Null);
    }

    Json any(String name) {
        Json found = members.get(name);
        if (found == null) {
            throw broken("\"" + name + "\" is missing");
        }
        return found;
    }

    Members object(String name) {
        return new Members(place + "." + name, any(name));
    }

    List<Json> list(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (any(name) instanceof Json.Arr(var items)) {
            return items;
        }
        throw broken("\"" + name + "\" must be a list");
    }

    String text(String name) {
        if (any(name) instanceof Json.Text(var text)) {
            return text;
        }
        throw broken("\"" + name + "\" must be a text");
    }

    @Nullable String textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    List<String> texts(String name) {
        return list(name).stream()
                .map(item -> {
                    if (item instanceof Json.Text(var text)) {
                        return text;
                    }
                    throw broken("\"" + name + "\" must hold texts");
                })
                .toList();
    }

    Map<String, String> textMap(String name) {
        Members inner = object(name);
        Map<String, String> texts = new LinkedHashMap<>();
        inner.names().forEach(member -> texts.put(member, inner.text(member)));
        return texts;
    }

    BigDecimal number(String name) {
        if (any(name) instanceof Json.Num(var number)) {
            return number;
        }
        throw broken("\"" + name + "\" must be a number");
    }

    @Nullable BigDecimal numberOrNull(String name) {
        return has(name) ? number(name) : null;
    }

    int whole(String name) {
        try {
            return number(name).intValueExact();
        } catch (ArithmeticException e) {
            throw broken("\"" + name + "\" must be a whole number");
        }
    }

    @Nullable Integer wholeOrNull(String name) {
        return has(name) ? Integer.valueOf(whole(name)) : null;
    }

    LocalDate day(String name) {
        return LawDates.parse(text(name));
    }

    @Nullable LocalDate dayOrNull(String name) {
        return has(name) ? day(name) : null;
    }

    <E extends Enum<E>> E code(String name, Class<E> type) {
        return code(name, text(name), type);
    }

    <E extends Enum<E>> E code(String name, String text, Class<E> type) {
        for (E code : type.getEnumConstants()) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        throw broken(
                "\"%s\" is no %s; possible are %s"
                        .formatted(text, name, Arrays.toString(type.getEnumConstants())));
    }

    UnusableInput broken(String what) {
        return new UnusableInput(InputCode.BAD_FILE, place + ": " + what);
    }
}
