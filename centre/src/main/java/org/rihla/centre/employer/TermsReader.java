package org.rihla.centre.employer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.TextRules;

/**
 * Reads the terms of an offer from texts, as forms, files and other programs send them. What is
 * empty stays open; what is there and cannot be read is a fault of its field. Days are written
 * {@code 2027-03-16}.
 */
public final class TermsReader {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,8}(\\.\\d{1,2})?");

    /**
     * What was read.
     *
     * @param terms the terms, with gaps where a text could not be read
     * @param faults what could not be read
     */
    public record Reading(StatedTerms terms, List<FieldFault> faults) {
        /** Keeps a copy. */
        public Reading {
            faults = List.copyOf(faults);
        }
    }

    private final UnaryOperator<String> texts;
    private final Currency usual;
    private final List<FieldFault> faults = new ArrayList<>();

    private TermsReader(UnaryOperator<String> texts, Currency usual) {
        this.texts = texts;
        this.usual = usual;
    }

    /**
     * Reads terms.
     *
     * @param texts gives the text of a term by its name; empty if it was not given
     * @param criteria what is asked of candidates
     * @param usual the currency where none is named
     */
    public static Reading read(UnaryOperator<String> texts, List<String> criteria, Currency usual) {
        TermsReader reader = new TermsReader(texts, usual);
        StatedTerms terms = reader.terms(criteria);
        return new Reading(terms, reader.faults);
    }

    private StatedTerms terms(List<String> criteria) {
        Currency currency = currency();
        Integer posts = whole("posts");
        if (posts == null && faults.stream().noneMatch(fault -> fault.field().equals("posts"))) {
            fault("posts", "shared.required");
        }
        return new StatedTerms(
                text("title"),
                text("isco"),
                optional("esco"),
                posts == null ? 0 : posts,
                span(),
                decimal("hoursPerWeek"),
                whole("guaranteedDays"),
                money("dailyPay", currency),
                whole("probationDays"),
                optional("housing"),
                money("rentPerMonth", currency),
                money("utilitiesPerMonth", currency),
                optional("transport"),
                money("workerFee", currency),
                criteria.stream().map(TextRules::clean).filter(one -> !one.isEmpty()).toList(),
                optional("language"));
    }

    private @Nullable DateSpan span() {
        LocalDate from = day("from");
        LocalDate to = day("to");
        if (from != null && to != null && to.isBefore(from)) {
            fault("to", "employer.span-reversed");
            return null;
        }
        if ((from == null) != (to == null) && text("from").isEmpty() != text("to").isEmpty()) {
            fault(from == null ? "from" : "to", "shared.required");
        }
        return from == null || to == null ? null : new DateSpan(from, to);
    }

    private @Nullable LocalDate day(String field) {
        String typed = text(field);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            fault(field, "shared.not-a-date");
            return null;
        }
    }

    private @Nullable Integer whole(String field) {
        String typed = digits(field);
        if (typed.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(typed).matches()) {
            fault(field, "shared.not-a-number");
            return null;
        }
        return Integer.valueOf(typed);
    }

    private @Nullable BigDecimal decimal(String field) {
        String typed = digits(field).replace(',', '.');
        if (typed.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(typed).matches()) {
            fault(field, "shared.not-a-number");
            return null;
        }
        return new BigDecimal(typed);
    }

    private @Nullable Money money(String field, Currency currency) {
        BigDecimal amount = decimal(field);
        return amount == null ? null : new Money(amount, currency);
    }

    private Currency currency() {
        String code = text("currency");
        if (code.isEmpty()) {
            return usual;
        }
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    fault("currency", "employer.form-of-currency");
                    return usual;
                });
    }

    private @Nullable String optional(String field) {
        String typed = text(field);
        return typed.isEmpty() ? null : typed;
    }

    private String text(String field) {
        return TextRules.clean(texts.apply(field));
    }

    private String digits(String field) {
        StringBuilder digits = new StringBuilder();
        text(field)
                .replaceAll("[\\s\\u00a0\\u202f]", "")
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }

    private void fault(String field, String code) {
        faults.add(FieldFault.of(field, code));
    }
}
