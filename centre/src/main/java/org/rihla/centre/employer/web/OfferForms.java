package org.rihla.centre.employer.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.StatedTerms;
import org.rihla.centre.employer.TermsReader;
import org.rihla.centre.programme.Occupations;
import org.rihla.centre.programme.Occupations.Suggestion;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.law.offers.CriteriaLinter;
import org.rihla.law.offers.ProtectedHit;
import org.springframework.stereotype.Component;

/** Reads the form of an offer, and writes an offer back into it. */
@Component
class OfferForms {
    /** Languages that an employer may ask for. */
    static final List<String> LANGUAGES = List.of("es", "fr", "ar", "en", "it", "pt", "de", "nl");

    private static final List<String> PLAIN =
            List.of(
                    "title",
                    "posts",
                    "hoursPerWeek",
                    "guaranteedDays",
                    "dailyPay",
                    "probationDays",
                    "housing",
                    "rentPerMonth",
                    "utilitiesPerMonth",
                    "transport",
                    "language");
    private static final String SEPARATOR = "@";

    private final Occupations occupations;

    OfferForms(Occupations occupations) {
        this.occupations = occupations;
    }

    /**
     * The terms, or everything that is wrong at once: what cannot be read, what is missing, and
     * what may not be asked of candidates, in the employer's own words.
     */
    Answer<StatedTerms> read(Form form, Currency usual) {
        Map<String, String> texts = new HashMap<>();
        PLAIN.forEach(field -> texts.put(field, form.clean(field)));
        texts.put("from", day(form, "from"));
        texts.put("to", day(form, "to"));
        String[] chosen = form.clean("suggestion").split(SEPARATOR, 2);
        texts.put("isco", chosen[0].isEmpty() ? form.clean("isco") : chosen[0]);
        texts.put("esco", chosen.length > 1 ? chosen[1] : form.clean("esco"));
        TermsReader.Reading reading =
                TermsReader.read(term -> texts.getOrDefault(term, ""), criteria(form), usual);
        List<FieldFault> faults = new ArrayList<>(reading.faults());
        faults.addAll(missing(reading));
        faults.addAll(linted(reading.terms()));
        if (!reading.terms().isco().isEmpty() && !reading.terms().isco().matches("\\d{4}")) {
            faults.add(FieldFault.of("isco", "employer.choose-occupation"));
        }
        return faults.isEmpty()
                ? Answer.of(reading.terms())
                : new Answer.Refused<>(Refusal.ofFields("employer.check-fields", faults));
    }

    /** Three occupations for what was typed in words. */
    List<Suggestion> suggestions(Form form, Lang lang) {
        String typed = form.clean("isco");
        return typed.isEmpty() || typed.matches("\\d{4}")
                ? List.of()
                : occupations.suggest(typed, lang);
    }

    /** What a suggestion sends when it is chosen. */
    static String value(Suggestion suggestion) {
        String esco = suggestion.esco();
        return esco == null ? suggestion.isco() : suggestion.isco() + SEPARATOR + esco;
    }

    /** A form that holds what was stated so far. */
    Form of(StatedTerms terms) {
        DateSpan span = terms.span();
        return Form.empty()
                .with("title", terms.title())
                .with("isco", terms.isco())
                .with("esco", terms.esco())
                .with("posts", terms.posts())
                .with("from", span == null ? null : span.from())
                .with("to", span == null ? null : span.to())
                .with("hoursPerWeek", plain(terms.hoursPerWeek()))
                .with("guaranteedDays", terms.guaranteedDays())
                .with("dailyPay", amount(terms.dailyPay()))
                .with("probationDays", terms.probationDays())
                .with("housing", terms.housing())
                .with("rentPerMonth", amount(terms.rentPerMonth()))
                .with("utilitiesPerMonth", amount(terms.utilitiesPerMonth()))
                .with("transport", terms.transport())
                .with("criteria", String.join("\n", terms.criteria()))
                .with("language", terms.language());
    }

    private static List<FieldFault> missing(TermsReader.Reading reading) {
        List<String> known = reading.faults().stream().map(FieldFault::field).toList();
        List<FieldFault> faults = new ArrayList<>();
        for (String term : reading.terms().missing()) {
            List<String> fields = term.equals("span") ? List.of("from", "to") : List.of(term);
            if (fields.stream().noneMatch(known::contains)) {
                fields.forEach(field -> faults.add(FieldFault.of(field, "shared.required")));
            }
        }
        return faults;
    }

    private static List<FieldFault> linted(StatedTerms terms) {
        List<String> texts = new ArrayList<>(terms.criteria());
        texts.add(terms.title());
        return CriteriaLinter.examine(texts).stream()
                .map(hit ->
                        fault(hit.field() == terms.criteria().size() ? "title" : "criteria", hit))
                .toList();
    }

    private static FieldFault fault(String field, ProtectedHit hit) {
        return FieldFault.of(
                field,
                "employer.protected-criterion",
                hit.words(),
                Text.of(hit.attribute().label().key()));
    }

    private static List<String> criteria(Form form) {
        return Arrays.asList(form.value("criteria").split("\\R"));
    }

    private static String day(Form form, String field) {
        String day = form.clean(field + ".day");
        String month = form.clean(field + ".month");
        String year = form.clean(field + ".year");
        return day.isEmpty() && month.isEmpty() && year.isEmpty()
                ? ""
                : "%4s-%2s-%2s".formatted(year, month, day).replace(' ', '0');
    }

    private static @Nullable String amount(@Nullable Money money) {
        return money == null ? null : plain(money.amount());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
