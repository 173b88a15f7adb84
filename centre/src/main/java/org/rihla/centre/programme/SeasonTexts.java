package org.rihla.centre.programme;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.programme.Seasons.NewSeason;
import org.rihla.centre.programme.Seasons.SeasonRules;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;

/** Reads seasons and their rules from texts, as forms and other programs send them. */
public final class SeasonTexts {
    private SeasonTexts() {}

    /** A season, or what is wrong with its days; days are written {@code 2027-01-02}. */
    public static Answer<NewSeason> season(
            String code, String country, String sector, String from, String to) {
        List<FieldFault> faults = new ArrayList<>();
        LocalDate first = day(faults, "from", from);
        LocalDate last = day(faults, "to", to);
        if (first == null || last == null) {
            return refused(faults);
        }
        if (last.isBefore(first)) {
            return refused(List.of(FieldFault.of("to", "programme.span-reversed")));
        }
        return Answer.of(
                new NewSeason(
                        TextRules.clean(code),
                        TextRules.clean(country),
                        TextRules.clean(sector),
                        new DateSpan(first, last)));
    }

    /** Rules, or what is wrong with their currency. */
    public static Answer<SeasonRules> rules(
            int minPosts,
            String currency,
            @Nullable BigDecimal dailyPayFloor,
            @Nullable BigDecimal housingBase) {
        Optional<Currency> known =
                Currency.getAvailableCurrencies().stream()
                        .filter(one -> one.getCurrencyCode().equals(currency.strip()))
                        .findFirst();
        return known.isEmpty()
                ? refused(List.of(FieldFault.of("currency", "programme.form-of-currency")))
                : Answer.of(new SeasonRules(minPosts, known.get(), dailyPayFloor, housingBase));
    }

    private static @Nullable LocalDate day(List<FieldFault> faults, String field, String text) {
        if (text.isBlank()) {
            faults.add(FieldFault.of(field, "shared.required"));
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            faults.add(FieldFault.of(field, "shared.not-a-date"));
            return null;
        }
    }

    private static <T> Answer<T> refused(List<FieldFault> faults) {
        return new Answer.Refused<>(Refusal.ofFields("programme.check-fields", faults));
    }
}
