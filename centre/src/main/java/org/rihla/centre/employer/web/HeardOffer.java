package org.rihla.centre.employer.web;

import java.util.ArrayList;
import java.util.List;
import org.rihla.centre.employer.StatedTerms;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.Money;
import org.rihla.centre.site.Text;

/**
 * An offer as the worker will hear it: short sentences in the order in which they matter to her. A
 * gap is told as a gap.
 */
final class HeardOffer {
    private HeardOffer() {}

    static List<Text> of(StatedTerms terms, String employer, String occupation) {
        List<Text> heard = new ArrayList<>();
        heard.add(
                Text.of("employer.heard.post", employer, terms.posts(), terms.title(), occupation));
        DateSpan span = terms.span();
        if (span != null) {
            heard.add(Text.of("employer.heard.span", span.from(), span.to()));
        }
        if (terms.hoursPerWeek() != null) {
            heard.add(Text.of("employer.heard.hours", terms.hoursPerWeek().stripTrailingZeros()));
        }
        if (terms.guaranteedDays() != null) {
            heard.add(Text.of("employer.heard.days", terms.guaranteedDays()));
        }
        if (terms.dailyPay() != null) {
            heard.add(Text.of("employer.heard.pay", terms.dailyPay()));
        }
        if (terms.probationDays() != null) {
            heard.add(Text.of("employer.heard.probation", terms.probationDays()));
        }
        heard.addAll(housing(terms));
        if (terms.transport() != null) {
            heard.add(Text.of("employer.heard.transport", terms.transport()));
        }
        terms.criteria().forEach(one -> heard.add(Text.of("employer.heard.criterion", one)));
        if (terms.language() != null) {
            heard.add(
                    Text.of(
                            "employer.heard.language",
                            Text.of("employer.language." + languageKey(terms.language()))));
        }
        heard.add(Text.of("employer.heard.free"));
        return heard;
    }

    private static List<Text> housing(StatedTerms terms) {
        String housing = terms.housing();
        if (housing == null) {
            return List.of();
        }
        if (housing.isBlank()) {
            return List.of(Text.of("employer.heard.no-housing"));
        }
        List<Text> heard = new ArrayList<>();
        heard.add(Text.of("employer.heard.housing", housing));
        Money rent = terms.rentPerMonth();
        if (rent != null) {
            heard.add(
                    rent.amount().signum() == 0
                            ? Text.of("employer.heard.no-rent")
                            : Text.of("employer.heard.rent", rent));
        }
        if (terms.utilitiesPerMonth() != null && terms.utilitiesPerMonth().amount().signum() > 0) {
            heard.add(Text.of("employer.heard.utilities", terms.utilitiesPerMonth()));
        }
        return heard;
    }

    private static String languageKey(String language) {
        return OfferForms.LANGUAGES.contains(language) ? language : "other";
    }
}
