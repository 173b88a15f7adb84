package org.rihla.centre.employer.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.StatedTerms;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.TextRules;

/** What the terms of an offer must be like to be kept at all, whatever the law says of them. */
public final class TermChecks {
    /** The longest title. */
    public static final int LONGEST_TITLE = 200;

    /** The longest words on housing or transport. */
    public static final int LONGEST_TEXT = 1000;

    /** The longest criterion. */
    public static final int LONGEST_CRITERION = 300;

    /** The most criteria. */
    public static final int MOST_CRITERIA = 20;

    private static final int MOST_POSTS = 100_000;
    private static final int MOST_DAYS = 366;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(80);
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(100_000);
    private static final Pattern ISCO = Pattern.compile("[0-9]{4}");
    private static final Pattern REFERENCE =
            Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ./_-]{0,59}");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private TermChecks() {}

    /** What is wrong with the terms; empty if nothing is. */
    public static List<FieldFault> faultsOf(StatedTerms terms, Currency currency) {
        List<FieldFault> faults = new ArrayList<>();
        faults.addAll(EmployerChecks.faultsOf("title", terms.title(), LONGEST_TITLE));
        form(faults, "isco", ISCO, terms.isco(), "employer.form-of-isco");
        range(faults, "posts", terms.posts(), 1, MOST_POSTS);
        span(faults, terms.span());
        range(faults, "hoursPerWeek", terms.hoursPerWeek(), BigDecimal.ONE, MOST_HOURS);
        range(faults, "guaranteedDays", terms.guaranteedDays(), 0, MOST_DAYS);
        range(faults, "probationDays", terms.probationDays(), 0, MOST_DAYS);
        money(faults, "dailyPay", terms.dailyPay(), currency);
        money(faults, "rentPerMonth", terms.rentPerMonth(), currency);
        money(faults, "utilitiesPerMonth", terms.utilitiesPerMonth(), currency);
        text(faults, "housing", terms.housing());
        text(faults, "transport", terms.transport());
        criteria(faults, terms.criteria());
        String language = terms.language();
        if (language != null && !LANGUAGES.contains(language)) {
            faults.add(FieldFault.of("language", "employer.form-of-language"));
        }
        return faults;
    }

    /** What is wrong with an employer's own number; empty if nothing is. */
    public static List<FieldFault> faultsOfNumber(String field, String number) {
        List<FieldFault> faults = new ArrayList<>();
        form(faults, field, REFERENCE, number, "employer.form-of-reference");
        return faults;
    }

    /** Whether somebody would have to pay to get the post. */
    public static boolean asksForFee(StatedTerms terms) {
        Money fee = terms.workerFee();
        return fee != null && fee.amount().signum() > 0;
    }

    private static void span(List<FieldFault> faults, @Nullable DateSpan span) {
        if (span != null && span.days() > MOST_DAYS) {
            faults.add(FieldFault.of("to", "employer.span-too-long", MOST_DAYS));
        }
    }

    private static void criteria(List<FieldFault> faults, List<String> criteria) {
        if (criteria.size() > MOST_CRITERIA) {
            faults.add(FieldFault.of("criteria", "employer.too-many-criteria", MOST_CRITERIA));
        }
        criteria.stream()
                .flatMap(one -> TextRules.plain("criteria", one, LONGEST_CRITERION).stream())
                .findFirst()
                .ifPresent(faults::add);
    }

    private static void text(List<FieldFault> faults, String field, @Nullable String text) {
        if (text != null) {
            TextRules.plain(field, text, LONGEST_TEXT).ifPresent(faults::add);
        }
    }

    private static void money(
            List<FieldFault> faults, String field, @Nullable Money money, Currency currency) {
        if (money == null) {
            return;
        }
        if (!money.currency().equals(currency)) {
            faults.add(FieldFault.of(field, "employer.other-currency", currency.getCurrencyCode()));
        }
        range(faults, field, money.amount(), BigDecimal.ZERO, MOST_MONEY);
    }

    private static void range(
            List<FieldFault> faults, String field, @Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            faults.add(FieldFault.of(field, "shared.out-of-range", least, most));
        }
    }

    private static void range(
            List<FieldFault> faults,
            String field,
            @Nullable BigDecimal number,
            BigDecimal least,
            BigDecimal most) {
        if (number != null && (number.compareTo(least) < 0 || number.compareTo(most) > 0)) {
            faults.add(FieldFault.of(field, "shared.out-of-range", least, most));
        }
    }

    private static void form(
            List<FieldFault> faults, String field, Pattern form, String text, String code) {
        if (text.isBlank()) {
            faults.add(FieldFault.of(field, "shared.required"));
        } else if (!form.matcher(text).matches()) {
            faults.add(FieldFault.of(field, code));
        }
    }
}
