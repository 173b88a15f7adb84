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

    @Test
    void severalServersAndKillsAreAskedForWithinBounds() {
        DemoOptions options = DemoOptions.of(List.of("--headless", "--servers=2", "--kills", "50"));
        assertThat(options.servers()).isEqualTo(2);
        assertThat(options.kills()).isEqualTo(50);
        assertThatThrownBy(() -> DemoOptions.of(List.of("--servers=0")))
                .isInstanceOf(DemoOptions.Unusable.class)
                .hasMessageContaining("from 1 to 8");
    }
}
