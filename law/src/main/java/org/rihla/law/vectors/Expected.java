package org.rihla.law.vectors;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a vector expects of one value of the answer. */
sealed interface Expected {

    /** The whole value; parts of a list between commas, the end of a long part as {@code …}. */
    record Equal(String text) implements Expected {}

    /** A list that holds this part among others. */
    record Containing(String part) implements Expected {}

    /** Whether the value is as expected; null where the answer has no such value. */
    default boolean met(@Nullable String value) {
        if (value == null) {
            return false;
        }
        return switch (this) {
            case Equal(var text) -> allEqual(parts(text), parts(value));
            case Containing(var part) -> parts(value).stream().anyMatch(v -> equal(part, v));
        };
    }

    /** As it is written in the file. */
    default String written() {
        return switch (this) {
            case Equal(var text) -> text;
            case Containing(var part) -> "contains " + part;
        };
    }

    private static boolean allEqual(List<String> expected, List<String> values) {
        boolean equal = expected.size() == values.size();
        for (int i = 0; equal && i < values.size(); i++) {
            equal = equal(expected.get(i), values.get(i));
        }
        return equal;
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    private static boolean equal(String expected, String value) {
        if (expected.endsWith("…")) {
            return value.startsWith(expected.substring(0, expected.length() - 1));
        }
        return switch (expected) {
            case "yes" -> "true".equals(value);
            case "no" -> "false".equals(value);
            case "none" -> value.isEmpty();
            default -> expected.equals(value) || sameNumber(expected, value);
        };
    }

    private static boolean sameNumber(String one, String other) {
        String number = "-?\\d{1,15}(\\.\\d{1,15})?";
        return one.matches(number)
                && other.matches(number)
                && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }
}
