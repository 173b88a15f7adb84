package org.rihla.law.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.law.Finding;
import org.rihla.law.Verdict;
import org.rihla.law.status.PayThresholds.Occupations;
import org.rihla.law.status.PayThresholds.ThresholdFor;

@DisplayName("Status hints (R18)")
class StatusHintsTest {
    private static final StatusPolicy USUAL = StatusPolicy.usual();
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 23);
    private static final ThresholdFor SPAIN = new ThresholdFor("ES", 2026, Occupations.GENERAL);
    private static final PayThresholds THRESHOLDS =
            new PayThresholds(Map.of(SPAIN, BigDecimal.valueOf(40_000)));

    @Test
    @DisplayName("59 months are not yet enough: in December 2026")
    void tellsWhenTheTimeIsMet() {
        Finding hint =
                StatusHints.longTermResidence(new Residence(59, List.of(6, 4)), NOVEMBER, USUAL);

        assertThat(hint.code()).isEqualTo("HINT_NOT_YET");
        assertThat(hint.arguments()).containsExactly(LocalDate.of(2026, 12, 23));
        assertThat(
                        StatusHints.longTermResidence(new Residence(60, List.of()), NOVEMBER, USUAL)
                                .code())
                .isEqualTo("HINT_TIME_MET");
    }

    @Test
    @DisplayName("an absence of 7 months in one stretch, or 11 in total, interrupts")
    void longAbsencesInterrupt() {
        Finding oneStretch =
                StatusHints.longTermResidence(new Residence(80, List.of(7)), NOVEMBER, USUAL);
        Finding total =
                StatusHints.longTermResidence(new Residence(80, List.of(6, 5)), NOVEMBER, USUAL);

        assertThat(oneStretch.code()).isEqualTo("HINT_INTERRUPTED");
        assertThat(oneStretch.arguments()).containsExactly(7);
        assertThat(total.arguments()).containsExactly(11);
    }

    @ParameterizedTest(name = "pay {0}: {1}")
    @CsvSource({"40000, HINT_PAY_MET", "39999.99, HINT_PAY_BELOW"})
    void comparesPayWithTheThresholdOfTheYear(BigDecimal pay, String code) {
        assertThat(StatusHints.blueCardPay(pay, SPAIN, THRESHOLDS).code()).isEqualTo(code);
    }

    @Test
    @DisplayName("a threshold that is not on file is UNKNOWN, never guessed")
    void aMissingThresholdIsUnknown() {
        ThresholdFor nextYear = new ThresholdFor("ES", 2027, Occupations.GENERAL);
        ThresholdFor shortage = new ThresholdFor("ES", 2026, Occupations.SHORTAGE);

        assertThat(StatusHints.blueCardPay(BigDecimal.TEN, nextYear, THRESHOLDS).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(StatusHints.blueCardPay(BigDecimal.TEN, shortage, THRESHOLDS).verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void fourYearsOpenFreeAccessUnderTheAssociationWithTurkey() {
        assertThat(StatusHints.turkishWorker(48, NOVEMBER, USUAL).code())
                .isEqualTo("HINT_TIME_MET");
        assertThat(StatusHints.turkishWorker(36, NOVEMBER, USUAL).arguments())
                .containsExactly(LocalDate.of(2027, 11, 23));
    }
}
