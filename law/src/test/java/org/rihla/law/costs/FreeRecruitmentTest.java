package org.rihla.law.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.law.costs.FreeRecruitment.USUALLY_ASKABLE;

import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Costs that a worker may not be asked for (C20)")
class FreeRecruitmentTest {

    @ParameterizedTest
    @EnumSource(Asker.class)
    void nobodyMayAskForABribeWhateverTheListSays(Asker asker) {
        assertThat(
                        FreeRecruitment.mayBeAsked(
                                CostCategory.ILLEGITIMATE,
                                asker,
                                EnumSet.allOf(CostCategory.class)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(CostCategory.class)
    void employersAndIntermediariesMayAskForNothing(CostCategory category) {
        EnumSet<CostCategory> everything = EnumSet.allOf(CostCategory.class);
        assertThat(FreeRecruitment.mayBeAsked(category, Asker.EMPLOYER, everything)).isFalse();
        assertThat(FreeRecruitment.mayBeAsked(category, Asker.INTERMEDIARY, everything)).isFalse();
    }

    @Test
    void usuallyOnlyHerOwnPapersAreHers() {
        for (CostCategory category : CostCategory.values()) {
            assertThat(FreeRecruitment.mayBeAsked(category, Asker.OFFICE, USUALLY_ASKABLE))
                    .isEqualTo(category == CostCategory.ADMINISTRATIVE);
            assertThat(FreeRecruitment.mayBeAsked(category, Asker.NOT_SAID, USUALLY_ASKABLE))
                    .isEqualTo(category == CostCategory.ADMINISTRATIVE);
        }
    }

    @Test
    void aServiceMayAllowMore() {
        assertThat(
                        FreeRecruitment.mayBeAsked(
                                CostCategory.TRAVEL, Asker.OTHER, EnumSet.of(CostCategory.TRAVEL)))
                .isTrue();
    }
}
