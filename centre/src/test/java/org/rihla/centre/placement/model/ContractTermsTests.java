package org.rihla.centre.placement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.centre.placement.Placements.Comparison.BETTER;
import static org.rihla.centre.placement.Placements.Comparison.DIFFERENT;
import static org.rihla.centre.placement.Placements.Comparison.EQUAL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rihla.centre.employer.OfferTerms;
import org.rihla.centre.placement.Placements.Comparison;
import org.rihla.centre.placement.Placements.TermLine;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Money;

/** The contract equals the offer: better is welcome, anything else is named and refused. */
class ContractTermsTests {
    private static final OfferTerms OFFERED = Journeys.terms();

    @Test
    void aCopyOfTheOfferIsEqualInEveryTerm() {
        assertThat(ContractTerms.compare(OFFERED, Journeys.terms()))
                .hasSize(11)
                .allMatch(line -> line.comparison() == EQUAL);
    }

    @Test
    void theSameHoursWrittenOtherwiseAreTheSame() {
        assertThat(verdicts(with("39.00", 75, "59.24", 15, "0", "EUR")))
                .doesNotContainValue(DIFFERENT);
    }

    @Test
    void morePayMoreDaysLessProbationAreBetter() {
        OfferTerms better = with("39", 80, "60.00", 10, "0", "EUR");
        assertThat(verdicts(better))
                .containsEntry("DAILY_PAY", BETTER)
                .containsEntry("GUARANTEED_DAYS", BETTER)
                .containsEntry("PROBATION_DAYS", BETTER);
        assertThat(ContractTerms.check(OFFERED, better)).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void lessPayARentAndAnotherCurrencyAreRefusedByName() {
        Answer<OfferTerms> answer =
                ContractTerms.check(OFFERED, with("39", 75, "59.23", 15, "60", "EUR"));
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        var refusal = ((Answer.Refused<OfferTerms>) answer).refusal();
        assertThat(refusal.code()).isEqualTo("placement.contract-differs");
        assertThat(refusal.faults())
                .extracting(FieldFault::field)
                .containsExactly("terms.DAILY_PAY", "terms.RENT_PER_MONTH");
        assertThat(verdicts(with("39", 75, "590.00", 15, "0", "MAD")))
                .containsEntry("DAILY_PAY", DIFFERENT);
    }

    @Test
    void aContractOfOtherDaysIsAnotherContract() {
        OfferTerms later = spanning(new DateSpan(Journeys.STAY.from(), LocalDate.of(2027, 7, 15)));
        assertThat(verdicts(later))
                .containsEntry("FIRST_DAY", EQUAL)
                .containsEntry("LAST_DAY", DIFFERENT);
    }

    private static Map<String, Comparison> verdicts(OfferTerms agreed) {
        return ContractTerms.compare(OFFERED, agreed).stream()
                .collect(Collectors.toMap(TermLine::term, TermLine::comparison));
    }

    private static OfferTerms with(
            String hours, int days, String pay, int probation, String rent, String currency) {
        return new OfferTerms(
                OFFERED.title(),
                OFFERED.isco(),
                OFFERED.esco(),
                OFFERED.posts(),
                OFFERED.span(),
                new BigDecimal(hours),
                days,
                Money.of(pay, currency),
                probation,
                OFFERED.housing(),
                Money.of(rent, "EUR"),
                OFFERED.transport(),
                null,
                OFFERED.criteria(),
                OFFERED.language());
    }

    private static OfferTerms spanning(DateSpan span) {
        return new OfferTerms(
                OFFERED.title(),
                OFFERED.isco(),
                OFFERED.esco(),
                OFFERED.posts(),
                span,
                OFFERED.hoursPerWeek(),
                OFFERED.guaranteedDays(),
                OFFERED.dailyPay(),
                OFFERED.probationDays(),
                OFFERED.housing(),
                OFFERED.rentPerMonth(),
                OFFERED.transport(),
                null,
                OFFERED.criteria(),
                OFFERED.language());
    }
}
