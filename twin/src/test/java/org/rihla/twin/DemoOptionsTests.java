package org.rihla.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be asked of a demonstration. */
class DemoOptionsTests {

    @Test
    void aWhatIfIsNamedOnTheCommandLine() {
        DemoOptions options =
                DemoOptions.of(
                        List.of("--workers", "1200", "--what-if", "strait-closed", "--headless"));
        assertThat(options.whatIf()).isEqualTo(WhatIf.STRAIT_CLOSED);
        assertThat(options.workers()).isEqualTo(1_200);
        assertThat(options.headless()).isTrue();
        assertThat(DemoOptions.of(List.of()).whatIf()).isEqualTo(WhatIf.NOTHING);
    }

    @Test
    void anUnknownWhatIfIsRefusedByName() {
        assertThatThrownBy(() -> DemoOptions.of(List.of("--what-if=snow")))
                .isInstanceOf(DemoOptions.Unusable.class)
                .hasMessageContaining("visas-20");
    }

    @Test
    void requestsAreCountedByKindWithoutTheirIds() {
        assertThat(Figures.kindOf("POST /placements/01J9ZQK3M4T5V6W7X8Y9Z0A1B2/moves"))
                .isEqualTo("POST /placements/{id}/moves");
        assertThat(Figures.kindOf("GET /placements?season=1&after=2")).isEqualTo("GET /placements");
    }
}
