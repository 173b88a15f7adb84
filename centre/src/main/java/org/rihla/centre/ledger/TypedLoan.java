package org.rihla.centre.ledger;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.Refusal;
import org.rihla.law.costs.Lender;

/**
 * A loan as somebody typed it.
 *
 * @param lender a {@link Lender}
 * @param percent interest in per cent a year; nothing if it is not known
 * @param on the day on which she got it, such as {@code 2027-01-15}
 */
public record TypedLoan(
        @Nullable String lender,
        @Nullable String amount,
        @Nullable String currency,
        @Nullable String percent,
        @Nullable String on) {
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");
    private static final BigDecimal MOST = new BigDecimal("200");

    /** What was typed, read. */
    public record Read(Lender lender, Money amount, @Nullable BigDecimal percent, LocalDate on) {}

    /** Reads what was typed; refuses with every field that must be corrected. */
    public Answer<Read> read(LocalDate today) {
        List<FieldFault> faults = new ArrayList<>();
        Lender who = Choices.one(Lender.class, "lender", lender, null, faults);
        BigDecimal rate = rate(faults);
        return switch (new TypedSum(amount, currency, on).read(today)) {
            case Answer.Refused<TypedSum.Read>(var no) -> {
                faults.addAll(no.faults());
                yield refused(faults);
            }
            case Answer.Accepted<TypedSum.Read>(var sum) ->
                    who == null || !faults.isEmpty()
                            ? refused(faults)
                            : Answer.of(new Read(who, sum.amount(), rate, sum.on()));
        };
    }

    private @Nullable BigDecimal rate(List<FieldFault> faults) {
        String typed = TypedSum.latinDigits(requireNonNullElse(percent, "").strip());
        if (typed.isEmpty()) {
            return null;
        }
        if (!PERCENT.matcher(typed).matches()) {
            faults.add(FieldFault.of("percent", "shared.not-a-number"));
            return null;
        }
        BigDecimal rate = new BigDecimal(typed.replace(',', '.'));
        if (rate.compareTo(MOST) > 0) {
            faults.add(FieldFault.of("percent", "shared.out-of-range", 0, MOST.intValueExact()));
        }
        return rate;
    }

    private static Answer<Read> refused(List<FieldFault> faults) {
        return new Answer.Refused<>(Refusal.ofFields("ledger.check-fields", faults));
    }
}
