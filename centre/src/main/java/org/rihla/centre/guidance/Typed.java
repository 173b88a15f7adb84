package org.rihla.centre.guidance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Form;
import org.rihla.law.InputCode;
import org.rihla.law.LawDates;
import org.rihla.law.UnusableInput;

/**
 * Reads what was typed and gathers everything that is wrong. A day may be typed as 1/6/2026,
 * 1.6.2026 or 2026-06-01 (the day comes before the month), with the digits of any script.
 */
public final class Typed {
    /** Most rows of stays that are read. */
    public static final int MOST_ROWS = 50;

    private static final int LONGEST = 40;
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-/.\\s]+(\\d{1,2})[-/.\\s]+(\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.\\s]+(\\d{1,2})[-/.\\s]+(\\d{1,2})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,4})?");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private final Form form;
    private final List<FieldFault> faults = new ArrayList<>();

    /** Reads a form. */
    public Typed(Form form) {
        this.form = form;
    }

    /** What is in a row of stays; an open stay has no last day. */
    record Row(int number, String country, @Nullable LocalDate first, @Nullable LocalDate last) {}

    /** Everything that is wrong so far. */
    public List<FieldFault> faults() {
        return List.copyOf(faults);
    }

    /** Whether nothing is wrong so far. */
    boolean clean() {
        return faults.isEmpty();
    }

    /** A day that must be there; null if it is not, and the reason is noted. */
    @Nullable LocalDate day(String field) {
        if (blank(field)) {
            fault(field, InputCode.OPTION_MISSING);
            return null;
        }
        return dayOrNull(field);
    }

    /** A day that may be left out. */
    @Nullable LocalDate dayOrNull(String field) {
        if (blank(field)) {
            return null;
        }
        try {
            return LawDates.parse(iso(text(field)));
        } catch (UnusableInput e) {
            fault(field, e.code());
            return null;
        }
    }

    /** A number that may be left out. */
    Optional<BigDecimal> number(String field) {
        if (blank(field)) {
            return Optional.empty();
        }
        String typed = text(field).replace(',', '.').replace("\u066b", ".");
        if (!NUMBER.matcher(typed).matches()) {
            fault(field, InputCode.BAD_NUMBER);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(typed));
    }

    /** A whole number that may be left out. */
    OptionalInt whole(String field) {
        Optional<BigDecimal> number = number(field);
        if (number.isPresent() && number.get().stripTrailingZeros().scale() > 0) {
            fault(field, InputCode.BAD_NUMBER);
            return OptionalInt.empty();
        }
        return number.map(n -> OptionalInt.of(n.intValue())).orElse(OptionalInt.empty());
    }

    /** One of the answers, or the first of them where nothing was chosen. */
    String oneOf(String field, List<String> answers, InputCode otherwise) {
        String typed = form.clean(field);
        if (typed.isEmpty()) {
            return answers.getFirst();
        }
        if (!answers.contains(typed)) {
            fault(field, otherwise);
            return answers.getFirst();
        }
        return typed;
    }

    /** One of the answers, which must be chosen. */
    <E extends Enum<E>> Optional<E> needed(String field, Class<E> answers) {
        String typed = form.clean(field);
        for (E answer : answers.getEnumConstants()) {
            if (answer.name().equals(typed)) {
                return Optional.of(answer);
            }
        }
        fault(field, typed.isEmpty() ? InputCode.OPTION_MISSING : InputCode.UNKNOWN_VALUE);
        return Optional.empty();
    }

    /** Whether yes was answered. */
    boolean yes(String field) {
        return known(field).equals("yes");
    }

    /** Whether no was answered; "I do not know" is neither. */
    boolean no(String field) {
        return known(field).equals("no");
    }

    private String known(String field) {
        return oneOf(field, List.of("unknown", "yes", "no"), InputCode.UNKNOWN_VALUE);
    }

    /** The rows that hold something, with their faults noted. */
    List<Row> rows(String field, List<String> countries) {
        List<Row> rows = new ArrayList<>();
        int filled = rowsFilled(form, field);
        if (filled > MOST_ROWS) {
            faults.add(FieldFault.of(field, "guidance.no.too-many-rows", MOST_ROWS));
            return rows;
        }
        for (int i = 0; i < filled; i++) {
            String row = field + "." + i;
            if (blank(row + ".from") && blank(row + ".to")) {
                continue;
            }
            String country =
                    countries.isEmpty()
                            ? ""
                            : oneOf(row + ".in", countries, InputCode.UNKNOWN_COUNTRY);
            rows.add(new Row(i, country, day(row + ".from"), dayOrNull(row + ".to")));
        }
        return rows;
    }

    /** How many rows there are up to the last one with something in it. */
    static int rowsFilled(Form form, String field) {
        int filled = 0;
        for (String name : form.values().keySet()) {
            Matcher row =
                    Pattern.compile(Pattern.quote(field) + "\\.(\\d{1,3})\\.(from|to)")
                            .matcher(name);
            if (row.matches() && !form.clean(name).isEmpty()) {
                filled = Math.max(filled, Integer.parseInt(row.group(1)) + 1);
            }
        }
        return filled;
    }

    /** Notes what the law says of an input that it cannot use. */
    void fault(String field, InputCode code) {
        String key = code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        faults.add(FieldFault.of(field, "guidance.no." + key, new Code(code.name())));
    }

    private boolean blank(String field) {
        return text(field).isEmpty();
    }

    /** Digits of any script as 0 to 9, without the invisible marks of mixed directions. */
    private String text(String field) {
        String typed = INVISIBLE.matcher(form.clean(field)).replaceAll("").strip();
        StringBuilder read = new StringBuilder();
        typed.codePoints()
                .limit(LONGEST + 1L)
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(read::appendCodePoint);
        return read.toString();
    }

    private static String iso(String typed) {
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        if (dayFirst.matches()) {
            return iso(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        return yearFirst.matches()
                ? iso(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                : typed;
    }

    private static String iso(String year, String month, String day) {
        return year + "-" + two(month) + "-" + two(day);
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
