package org.rihla.centre.ledger;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.Refusal;

/**
 * An amount of money of a day as somebody typed it, in Arabic or Latin digits, with a comma or a
 * point.
 *
 * @param on a day such as {@code 2027-03-15}
 */
public record TypedSum(@Nullable String amount, @Nullable String currency, @Nullable String on) {
    /** Dirhams and euros; a worker counts in one of them. */
    public static final Set<String> CURRENCIES = Set.of("MAD", "EUR");

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,7}([.,]\\d{1,2})?");
    private static final BigDecimal MOST = new BigDecimal("1000000");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** What was typed, read. */
    public record Read(Money amount, LocalDate on) {}

    /** Reads what was typed; refuses with every field that must be corrected. */
    public Answer<Read> read(LocalDate today) {
        List<FieldFault> faults = new ArrayList<>();
        BigDecimal number = number(faults);
        String of = requireNonNullElse(currency, "").strip();
        if (!CURRENCIES.contains(of)) {
            faults.add(
                    FieldFault.of(
                            "currency", of.isEmpty() ? "shared.required" : "shared.not-a-choice"));
        }
        LocalDate day = day(today, faults);
        if (number == null || day == null || !faults.isEmpty()) {
            return new Answer.Refused<>(Refusal.ofFields("ledger.check-fields", faults));
        }
        return Answer.of(new Read(new Money(number, Currency.getInstance(of)), day));
    }

    /** A sum as somebody typed it; nothing if it is none, or below zero. */
    public static Optional<BigDecimal> number(String typed) {
        String latin = latinDigits(typed.strip());
        return AMOUNT.matcher(latin).matches()
                ? Optional.of(new BigDecimal(latin.replace(',', '.')))
                : Optional.empty();
    }

    private @Nullable BigDecimal number(List<FieldFault> faults) {
        String typed = latinDigits(requireNonNullElse(amount, "").strip());
        if (typed.isEmpty()) {
            faults.add(FieldFault.of("amount", "shared.required"));
            return null;
        }
        if (typed.startsWith("-")) {
            faults.add(FieldFault.of("amount", "ledger.negative"));
            return null;
        }
        if (!AMOUNT.matcher(typed).matches()) {
            faults.add(FieldFault.of("amount", "shared.not-a-number"));
            return null;
        }
        BigDecimal number = new BigDecimal(typed.replace(',', '.'));
        if (number.signum() == 0) {
            faults.add(FieldFault.of("amount", "ledger.zero"));
            return null;
        }
        if (number.compareTo(MOST) > 0) {
            faults.add(FieldFault.of("amount", "shared.out-of-range", 1, MOST.intValueExact()));
            return null;
        }
        return number;
    }

    private @Nullable LocalDate day(LocalDate today, List<FieldFault> faults) {
        String typed = requireNonNullElse(on, "").strip();
        if (typed.isEmpty()) {
            faults.add(FieldFault.of("on", "shared.required"));
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (!day.isAfter(today) && !day.isBefore(EARLIEST)) {
                return day;
            }
            faults.add(FieldFault.of("on", "ledger.day-not-possible"));
        } catch (DateTimeParseException e) {
            faults.add(FieldFault.of("on", "shared.not-a-date"));
        }
        return null;
    }

    /** What was typed, with the digits of any script as Latin ones. */
    static String latinDigits(String typed) {
        StringBuilder latin = new StringBuilder();
        typed.codePoints()
                .forEach(sign -> {
                    int digit = Character.digit(sign, 10);
                    if (digit >= 0) {
                        latin.append(digit);
                    } else {
                        latin.appendCodePoint(sign == '٫' ? '.' : sign);
                    }
                });
        return latin.toString();
    }
}
