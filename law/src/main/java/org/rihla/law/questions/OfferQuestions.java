package org.rihla.law.questions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.law.clocks.Clock;
import org.rihla.law.clocks.ClockKind;
import org.rihla.law.clocks.Clocks;
import org.rihla.law.housing.HousingCharge;
import org.rihla.law.housing.HousingCharge.Collection;
import org.rihla.law.housing.HousingCharge.Use;
import org.rihla.law.housing.HousingCharges;
import org.rihla.law.housing.HousingPolicy;
import org.rihla.law.json.Fields;
import org.rihla.law.json.Json;
import org.rihla.law.offers.CriteriaLinter;
import org.rihla.law.offers.Filing;
import org.rihla.law.offers.OfferAnswer;
import org.rihla.law.offers.OfferFacts;
import org.rihla.law.offers.OfferMark;
import org.rihla.law.offers.OfferPolicy;
import org.rihla.law.offers.Offers;
import org.rihla.law.offers.Posts;
import org.rihla.law.offers.ProtectedHit;
import org.rihla.law.offers.Terms;

/** May an offer be called for, and may housing cost that much: R10 and R11. */
final class OfferQuestions {
    private static final Set<OfferMark> SOUND =
            EnumSet.of(
                    OfferMark.CIRCULAR,
                    OfferMark.HOUSING_PROVEN,
                    OfferMark.EMPLOYER_ACCREDITED,
                    OfferMark.EXISTENCE_CONFIRMED);

    private OfferQuestions() {}

    /** An offer; what is not said about it is taken as sound, so that one doubt can be asked. */
    static Json.Obj offer(Given given) {
        Set<OfferMark> marks = EnumSet.copyOf(SOUND);
        marks.addAll(given.codes("marks", OfferMark.class));
        marks.removeAll(given.codes("without", OfferMark.class));
        LocalDate start = given.dayOrNull("start");
        LocalDate filed = given.dayOrNull("filed");
        OfferAnswer answer =
                Offers.examine(
                        new OfferFacts(
                                posts(given),
                                new Terms(
                                        amount(given, "pay", "60"),
                                        given.amountOrNull("floor"),
                                        amount(given, "fee", "0")),
                                filing(start, filed, given),
                                marks,
                                criteria(given)),
                        OfferPolicy.usual());
        return Fields.of("verdict", answer.verdict())
                .and("findings", Said.findings(answer.findings()))
                .toJson();
    }

    /** The protected attributes that the criteria ask for. */
    static Json.Obj criteria(Given given, OfferPolicy policy) {
        List<ProtectedHit> hits = CriteriaLinter.examine(criteria(given));
        return Fields.of(
                        "blocked",
                        hits.stream().anyMatch(h -> !policy.exempted().contains(h.attribute())))
                .and("attributes", hits.stream().map(ProtectedHit::attribute).toList())
                .and("words", hits.stream().map(ProtectedHit::words).toList())
                .toJson();
    }

    static Json.Obj linter(Given given) {
        return criteria(given, OfferPolicy.usual());
    }

    static Json.Obj housing(Given given) {
        HousingCharge charge =
                new HousingCharge(
                        amount(given, "rent", "0"),
                        amount(given, "utilities", "0"),
                        given.code("collection", Collection.PAID_BY_WORKER),
                        given.code("use", Use.NORMAL),
                        given.whole("days", 30),
                        given.whole("of-days", 30));
        BigDecimal iprem = given.amountOrNull("iprem");
        HousingPolicy policy =
                iprem == null ? HousingPolicy.usual() : HousingPolicy.withIprem(iprem);
        return Said.verdict(HousingCharges.examine(charge, policy));
    }

    private static Posts posts(Given given) {
        String lastYear = given.textOrNull("last-year");
        @Nullable Integer before = lastYear == null ? null : given.whole("last-year");
        return new Posts(given.whole("posts"), given.whole("joint", 0), before);
    }

    private static Filing filing(
            @Nullable LocalDate start, @Nullable LocalDate filed, Given given) {
        ClockKind kind = given.code("filing", ClockKind.FILE_COLLECTIVE);
        LocalDate from = Objects.requireNonNullElse(start, LocalDate.of(2026, 3, 16));
        Clock clock = Clocks.start(kind, from, ClockQuestions.calendar(given));
        return new Filing(Objects.requireNonNullElse(filed, clock.shownToWorker()), clock);
    }

    private static BigDecimal amount(Given given, String name, String otherwise) {
        BigDecimal found = given.amountOrNull(name);
        return found == null ? new BigDecimal(otherwise) : found;
    }

    private static List<String> criteria(Given given) {
        String text = given.textOrNull("criteria");
        return text == null ? List.of() : Arrays.asList(text.split("\\|", -1));
    }
}
