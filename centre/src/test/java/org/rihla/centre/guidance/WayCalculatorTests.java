package org.rihla.centre.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rihla.centre.site.Form;
import org.rihla.law.avenues.AvenueSheet;
import org.rihla.law.avenues.Catalogue;
import org.rihla.law.eligibility.Condition;

/** A legal way asks for what its conditions look at, and says when nobody has checked it. */
class WayCalculatorTests {
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 23);
    private static final AvenueSheet SPAIN =
            Catalogue.shipped().find("ES-SEASONAL-2025").orElseThrow();

    @Test
    void aWayThatNobodyHasCheckedForLongSaysSo() {
        assertThat(said(CHECKED.plusDays(180))).doesNotContain("law.r7.avenue-stale");
        assertThat(said(CHECKED.plusDays(181))).contains("law.r7.avenue-stale");
    }

    @Test
    void everyWayAsksSomethingForEachOfItsConditionsAndNothingTwice() {
        for (AvenueSheet sheet : Catalogue.shipped().sheets()) {
            List<Condition> conditions = sheet.avenue().conditions();
            WayQuestions questions = WayQuestions.of(conditions);
            assertThat(questions.list()).as(sheet.id()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(questions.list().size()).isLessThanOrEqualTo(conditions.size() + 3);
        }
    }

    private static List<String> said(LocalDate today) {
        Form form = new Form(Map.of("start", List.of("16/3/2027")), null);
        Advice advice =
                Objects.requireNonNull(
                        new WayCalculator(SPAIN, AvenueSheet.FRESH_DAYS)
                                .advise(new Typed(form), today));
        return advice.grounds().stream().map(ground -> ground.said().key()).toList();
    }
}
