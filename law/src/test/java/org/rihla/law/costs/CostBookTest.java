package org.rihla.law.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

@DisplayName("What was paid around one recruitment")
class CostBookTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);
    private static final BigDecimal FIRST_MONTH = new BigDecimal("13500");

    @Test
    void aRefundLowersTheRatioOfItsWorker() {
        List<PaidCost> paid =
                List.of(
                        paid(1, Payer.WORKER, "500", MAD),
                        paid(2, Payer.HOUSEHOLD, "300", MAD),
                        paid(3, Payer.WORKER, "700", MAD));

        assertThat(ratio(new CostBook(paid, List.of()))).isEqualTo("0.111");
        assertThat(ratio(new CostBook(paid, List.of(refund(3, "700", MAD, MAY)))))
                .isEqualTo("0.059");
    }

    @Test
    void whatTheEmployerPaidAndGotBackIsNotHers() {
        CostBook book =
                new CostBook(
                        List.of(paid(1, Payer.EMPLOYER, "900", MAD)),
                        List.of(refund(1, "100", MAD, MAY)));

        assertThat(ratio(book)).isEqualTo("0.000");
    }

    @Test
    void aStatedZeroStaysZero() {
        assertThat(ratio(new CostBook(List.of(), List.of()))).isEqualTo("0.000");
    }

    @Test
    void aCostGivenBackWholeIsZeroWhateverTheRateDidMeanwhile() {
        CostBook book =
                new CostBook(
                        List.of(paid(1, Payer.WORKER, "80", EUR)),
                        List.of(refund(1, "80", EUR, MAY)));

        assertThat(book.workersSide(CostBookTest::rate, FIRST_MONTH).borne())
                .isEqualByComparingTo("0");
    }

    @Test
    void refusesRefundsThatDoNotBelongToTheirCost() {
        PaidCost cost = paid(1, Payer.WORKER, "80", EUR);

        refused(InputCode.UNKNOWN_KEY, cost, refund(2, "80", EUR, MAY));
        refused(InputCode.UNKNOWN_VALUE, cost, refund(1, "80", MAD, MAY));
        refused(InputCode.WRONG_ORDER, cost, refund(1, "80", EUR, MARCH.minusDays(1)));
        refused(
                InputCode.NEGATIVE_NUMBER,
                cost,
                refund(1, "50", EUR, MAY),
                refund(1, "31", EUR, MAY));
    }

    @Test
    void refusesACostThatIsWrittenTwice() {
        PaidCost cost = paid(1, Payer.WORKER, "80", EUR);

        assertThatThrownBy(() -> new CostBook(List.of(cost, cost), List.of()))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        e -> assertThat(e.code()).isEqualTo(InputCode.DUPLICATE));
    }

    @Test
    void refusesAmountsThatAreNotAboveZero() {
        assertThatThrownBy(() -> paid(1, Payer.WORKER, "-5", MAD))
                .isInstanceOf(UnusableInput.class);
        assertThatThrownBy(() -> paid(1, Payer.WORKER, "0", MAD)).isInstanceOf(UnusableInput.class);
        assertThatThrownBy(() -> refund(1, "0", MAD, MAY)).isInstanceOf(UnusableInput.class);
    }

    private static void refused(InputCode code, PaidCost cost, Refund... refunds) {
        assertThatThrownBy(() -> new CostBook(List.of(cost), List.of(refunds)))
                .isInstanceOfSatisfying(
                        UnusableInput.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static String ratio(CostBook book) {
        return String.valueOf(CostRatios.ratio(book.workersSide(CostBookTest::rate, FIRST_MONTH)));
    }

    private static BigDecimal rate(Currency currency, LocalDate day) {
        if (currency.equals(MAD)) {
            return BigDecimal.ONE;
        }
        return day.isBefore(MAY) ? new BigDecimal("10.8") : new BigDecimal("11.2");
    }

    private static PaidCost paid(int number, Payer payer, String amount, Currency currency) {
        return new PaidCost(
                number,
                CostCategory.ADMINISTRATIVE,
                payer,
                new BigDecimal(amount),
                currency,
                MARCH);
    }

    private static Refund refund(int cost, String amount, Currency currency, LocalDate on) {
        return new Refund(cost, new BigDecimal(amount), currency, on);
    }
}
