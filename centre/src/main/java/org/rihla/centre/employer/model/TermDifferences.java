package org.rihla.centre.employer.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.StatedTerms;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.StaleVersion.Difference;

/** Tells in what two statements of the same terms differ, for a person who wrote too late. */
public final class TermDifferences {
    private TermDifferences() {}

    /** The terms that differ, by the names of their message keys. */
    public static List<Difference> between(StatedTerms theirs, StatedTerms yours) {
        Map<String, @Nullable String> there = told(theirs);
        Map<String, @Nullable String> here = told(yours);
        List<Difference> differences = new ArrayList<>();
        there.forEach((term, value) -> {
            String mine = here.get(term);
            if (!Objects.equals(value, mine)) {
                differences.add(new Difference("employer.term." + term, value, mine));
            }
        });
        return List.copyOf(differences);
    }

    private static Map<String, @Nullable String> told(StatedTerms terms) {
        Map<String, @Nullable String> told = new LinkedHashMap<>();
        DateSpan span = terms.span();
        told.put("title", terms.title());
        told.put("isco", terms.isco());
        told.put("posts", Integer.toString(terms.posts()));
        told.put("span", span == null ? null : span.from() + " – " + span.to());
        told.put("hoursPerWeek", text(terms.hoursPerWeek()));
        told.put("guaranteedDays", text(terms.guaranteedDays()));
        told.put("dailyPay", text(terms.dailyPay()));
        told.put("probationDays", text(terms.probationDays()));
        told.put("housing", terms.housing());
        told.put("rentPerMonth", text(terms.rentPerMonth()));
        told.put("utilitiesPerMonth", text(terms.utilitiesPerMonth()));
        told.put("transport", terms.transport());
        told.put("criteria", String.join("; ", terms.criteria()));
        told.put("language", terms.language());
        return told;
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Money money -> money.amount() + " " + money.currency().getCurrencyCode();
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
