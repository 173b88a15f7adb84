package org.rihla.law.questions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.law.InputCode;
import org.rihla.law.LawDates;
import org.rihla.law.UnusableInput;

/**
 * What somebody gives with a question: names and texts. Each reader refuses with a code what is not
 * there or not readable; nothing is guessed.
 */
public final class Given {
    private final Map<String, String> texts;
    private final Set<String> read = new HashSet<>();

    /** What is given, name by name. */
    public Given(Map<String, String> texts) {
        this.texts = new LinkedHashMap<>(texts);
    }

    /**
     * Refuses what nobody has asked for: a misspelt name must not be lost in silence.
     *
     * @throws UnusableInput with UNKNOWN_OPTION
     */
    public void refuseUnread() {
        for (String name : texts.keySet()) {
            if (!read.contains(name)) {
                throw new UnusableInput(
                        InputCode.UNKNOWN_OPTION,
                        "\"%s\" is not known here; known are %s"
                                .formatted(name, read.stream().sorted().toList()));
            }
        }
    }

    String text(String name) {
        String found = textOrNull(name);
        if (found == null) {
            throw new UnusableInput(InputCode.OPTION_MISSING, "\"" + name + "\" is missing");
        }
        return found;
    }

    @Nullable String textOrNull(String name) {
        read.add(name);
        String found = texts.get(name);
        return found == null || found.isBlank() ? null : found.strip();
    }

    String text(String name, String otherwise) {
        String found = textOrNull(name);
        return found == null ? otherwise : found;
    }

    LocalDate day(String name) {
        return LawDates.parse(text(name));
    }

    @Nullable LocalDate dayOrNull(String name) {
        String found = textOrNull(name);
        return found == null ? null : LawDates.parse(found);
    }

    int whole(String name) {
        return whole(name, text(name));
    }

    int whole(String name, int otherwise) {
        String found = textOrNull(name);
        return found == null ? otherwise : whole(name, found);
    }

    BigDecimal amount(String name) {
        return amount(name, text(name));
    }

    @Nullable BigDecimal amountOrNull(String name) {
        String found = textOrNull(name);
        return found == null ? null : amount(name, found);
    }

    /** The parts between commas, without blanks around them; none if nothing is given. */
    List<String> list(String name) {
        String found = textOrNull(name);
        if (found == null) {
            return List.of();
        }
        List<String> parts = Arrays.stream(found.split(",", -1)).map(String::strip).toList();
        if (parts.stream().anyMatch(String::isEmpty)) {
            throw new UnusableInput(InputCode.EMPTY_TEXT, "\"" + name + "\" has an empty part");
        }
        return parts;
    }

    List<BigDecimal> amounts(String name) {
        return list(name).stream().map(part -> amount(name, part)).toList();
    }

    /** Pairs as {@code K=w,…}. */
    Map<String, BigDecimal> shares(String name) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        for (String part : list(name)) {
            int equals = part.lastIndexOf('=');
            if (equals < 1) {
                throw new UnusableInput(
                        InputCode.BAD_NUMBER, "\"" + part + "\" is not written as KEY=NUMBER");
            }
            String key = part.substring(0, equals).strip();
            if (shares.put(key, amount(name, part.substring(equals + 1).strip())) != null) {
                throw new UnusableInput(InputCode.DUPLICATE, "\"" + key + "\" comes twice");
            }
        }
        return shares;
    }

    Map<String, Integer> wholeShares(String name) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        shares(name).forEach((key, value) -> shares.put(key, exact(name, value)));
        return shares;
    }

    <E extends Enum<E>> E code(String name, Class<E> type) {
        return code(name, text(name), type);
    }

    <E extends Enum<E>> E code(String name, E otherwise) {
        String found = textOrNull(name);
        return found == null ? otherwise : code(name, found, otherwise.getDeclaringClass());
    }

    <E extends Enum<E>> Set<E> codes(String name, Class<E> type) {
        Set<E> codes = EnumSet.noneOf(type);
        list(name).forEach(part -> codes.add(code(name, part, type)));
        return codes;
    }

    /** Each record between commas, its parts between slashes; that many parts. */
    List<List<String>> records(String name, int parts) {
        List<List<String>> records = new ArrayList<>();
        for (String record : list(name)) {
            List<String> split = Arrays.stream(record.split("/", -1)).map(String::strip).toList();
            if (split.size() != parts) {
                throw new UnusableInput(
                        InputCode.UNKNOWN_VALUE,
                        "\"%s\" in \"%s\" should have %d parts between slashes"
                                .formatted(record, name, parts));
            }
            records.add(split);
        }
        return records;
    }

    static <E extends Enum<E>> E code(String name, String text, Class<E> type) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (E code : type.getEnumConstants()) {
            if (code.name().equals(wanted)) {
                return code;
            }
        }
        throw new UnusableInput(
                InputCode.UNKNOWN_VALUE,
                "\"%s\" is no %s; possible are %s"
                        .formatted(text, name, Arrays.toString(type.getEnumConstants())));
    }

    static int whole(String name, String text) {
        return exact(name, amount(name, text));
    }

    static BigDecimal amount(String name, String text) {
        if (!text.matches("[+-]?\\d{1,12}(\\.\\d{1,9})?")) {
            throw new UnusableInput(
                    InputCode.BAD_NUMBER, "\"%s\" is no number for %s".formatted(text, name));
        }
        return new BigDecimal(text);
    }

    private static int exact(String name, BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new UnusableInput(
                    InputCode.BAD_NUMBER,
                    "%s is no whole number for %s".formatted(number.toPlainString(), name));
        }
    }
}
