package org.rihla.centre.site;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;

/**
 * Reads a form field by field and gathers everything that is wrong, so that a person hears of all
 * mistakes at once. Digits may be typed in Arabic signs too.
 */
public final class FormReader {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");

    private final Form form;
    private final List<FieldFault> faults = new ArrayList<>();

    /** Reads a form. */
    public FormReader(Form form) {
        this.form = form;
    }

    /** A text that must be there and may be so long, without markup. */
    public String text(String field, int longest) {
        String typed = form.clean(field);
        note(TextRules.required(field, typed).or(() -> TextRules.plain(field, typed, longest)));
        return typed;
    }

    /** A text that may be left empty. */
    public String optionalText(String field, int longest) {
        String typed = form.clean(field);
        note(TextRules.plain(field, typed, longest));
        return typed;
    }

    /** A day from its three fields, which must be there; nothing if there is no such day. */
    public Optional<LocalDate> date(String field) {
        Optional<LocalDate> day = optionalDate(field);
        if (blankDate(field)) {
            fault(field, "shared.required");
        }
        return day;
    }

    /** A day from its three fields, which may all be left empty. */
    public Optional<LocalDate> optionalDate(String field) {
        if (blankDate(field)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(digits(field + ".year")),
                            Integer.parseInt(digits(field + ".month")),
                            Integer.parseInt(digits(field + ".day"))));
        } catch (DateTimeException | NumberFormatException e) {
            fault(field, "shared.not-a-date");
            return Optional.empty();
        }
    }

    /** A whole number that must be there, between two bounds; nothing if it is not. */
    public Optional<Integer> wholeNumber(String field, int least, int most) {
        String typed = digits(field);
        if (typed.isEmpty()) {
            fault(field, "shared.required");
        } else if (!NUMBER.matcher(typed).matches()) {
            fault(field, "shared.not-a-number");
        } else {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
            fault(field, "shared.out-of-range", least, most);
        }
        return Optional.empty();
    }

    /** A number that may have decimals after a comma or a point; nothing if it is not one. */
    public Optional<BigDecimal> decimal(String field, BigDecimal least, BigDecimal most) {
        String typed = digits(field).replace(',', '.');
        if (typed.isEmpty()) {
            fault(field, "shared.required");
        } else if (!DECIMAL.matcher(typed).matches()) {
            fault(field, "shared.not-a-number");
        } else {
            BigDecimal number = new BigDecimal(typed);
            if (number.compareTo(least) >= 0 && number.compareTo(most) <= 0) {
                return Optional.of(number);
            }
            fault(field, "shared.out-of-range", least, most);
        }
        return Optional.empty();
    }

    /** One of the given answers, which must be chosen; nothing if it is not. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> answers) {
        String typed = form.clean(field);
        for (E answer : answers.getEnumConstants()) {
            if (answer.name().equals(typed)) {
                return Optional.of(answer);
            }
        }
        fault(field, typed.isEmpty() ? "shared.required" : "shared.not-a-choice");
        return Optional.empty();
    }

    /** Notes a fault that another rule has found, if it has. */
    public void note(Optional<FieldFault> fault) {
        fault.ifPresent(faults::add);
    }

    /** Notes a fault. */
    public void fault(String field, String code, Object... args) {
        faults.add(FieldFault.of(field, code, args));
    }

    /** Everything that is wrong so far. */
    public List<FieldFault> faults() {
        return List.copyOf(faults);
    }

    /** Whether nothing is wrong. */
    public boolean clean() {
        return faults.isEmpty();
    }

    /** The refusal that names all faults. */
    public <T> Answer<T> refused(String code) {
        return new Answer.Refused<>(Refusal.ofFields(code, faults));
    }

    private boolean blankDate(String field) {
        return form.clean(field + ".day").isEmpty()
                && form.clean(field + ".month").isEmpty()
                && form.clean(field + ".year").isEmpty();
    }

    /** Arabic-Indic and Persian digits as 0 to 9, without blanks between groups. */
    private String digits(String field) {
        return form.clean(field)
                .replaceAll("[\\s\\u00a0\\u202f]", "")
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
