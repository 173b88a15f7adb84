package org.rihla.centre.employer.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.StatedTerms;
import org.rihla.centre.employer.TermsReader;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;

/**
 * The terms of an offer as other programs send them; everything is read as text, field by field.
 */
record TermsBody(
        @Nullable String title,
        @Nullable String isco,
        @Nullable String esco,
        @Nullable String posts,
        @Nullable SpanBody span,
        @Nullable String hoursPerWeek,
        @Nullable String guaranteedDays,
        @Nullable MoneyBody dailyPay,
        @Nullable String probationDays,
        @Nullable String housing,
        @Nullable MoneyBody rentPerMonth,
        @Nullable MoneyBody utilitiesPerMonth,
        @Nullable String transport,
        @Nullable MoneyBody workerFee,
        @Nullable List<String> criteria,
        @Nullable String language) {

    /** First and last day of work. */
    record SpanBody(@Nullable String from, @Nullable String to) {}

    /** An amount in a currency. */
    record MoneyBody(@Nullable String amount, @Nullable String currency) {}

    /** The terms, or what is wrong with their fields. */
    Answer<StatedTerms> read(Currency usual) {
        List<String> currencies =
                Stream.of(dailyPay, rentPerMonth, utilitiesPerMonth, workerFee)
                        .filter(Objects::nonNull)
                        .map(MoneyBody::currency)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (currencies.size() > 1) {
            return refused(
                    List.of(
                            FieldFault.of(
                                    "dailyPay",
                                    "employer.other-currency",
                                    usual.getCurrencyCode())));
        }
        Map<String, String> texts = texts();
        currencies.forEach(currency -> texts.put("currency", currency));
        TermsReader.Reading reading =
                TermsReader.read(
                        term -> texts.getOrDefault(term, ""),
                        requireNonNullElse(criteria, List.of()),
                        usual);
        return reading.faults().isEmpty()
                ? Answer.of(explicit(reading.terms()))
                : refused(reading.faults());
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        put(texts, "title", title);
        put(texts, "isco", isco);
        put(texts, "esco", esco);
        put(texts, "posts", posts);
        put(texts, "from", span == null ? null : span.from());
        put(texts, "to", span == null ? null : span.to());
        put(texts, "hoursPerWeek", hoursPerWeek);
        put(texts, "guaranteedDays", guaranteedDays);
        put(texts, "dailyPay", amount(dailyPay));
        put(texts, "probationDays", probationDays);
        put(texts, "housing", housing);
        put(texts, "rentPerMonth", amount(rentPerMonth));
        put(texts, "utilitiesPerMonth", amount(utilitiesPerMonth));
        put(texts, "transport", transport);
        put(texts, "workerFee", amount(workerFee));
        put(texts, "language", language);
        return texts;
    }

    /** An empty text means "none is offered", which is more than saying nothing. */
    private StatedTerms explicit(StatedTerms read) {
        return housing != null && housing.isBlank() ? read.withoutHousing() : read;
    }

    private static @Nullable String amount(@Nullable MoneyBody money) {
        return money == null ? null : money.amount();
    }

    private static void put(Map<String, String> texts, String term, @Nullable String text) {
        if (text != null) {
            texts.put(term, text);
        }
    }

    private static <T> Answer<T> refused(List<FieldFault> faults) {
        return new Answer.Refused<>(Refusal.ofFields("employer.check-fields", faults));
    }
}
