package org.rihla.centre.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.centre.network.model.HcpCode;

/** The two ways in which the census writes a code. */
class HcpCodeTests {

    @ParameterizedTest(name = "{0} in region {1} is {2}")
    @CsvSource({
        "4, 4, 04",
        "4281, 4, 04.281",
        "42810113, 4, 04.281.01.13",
        "6141010, 6, 06.141.01.0",
        "10, 10, 10",
        "10261, 10, 10.261",
        "102610103, 10, 10.261.01.03"
    })
    void pointsAndTheLeadingZeroComeBack(String digits, String region, String code) {
        assertThat(HcpCode.withPoints(digits, region)).isEqualTo(code);
        assertThat(HcpCode.digits(code)).isEqualTo(digits);
    }

    @Test
    void theRegionIsFoundByClimbing() {
        Map<String, String> parents =
                Map.of("428101", "4281", "4281", "4", "4", "NATIONAL", "1", "2", "2", "1");
        assertThat(HcpCode.regionDigits("428101", parents)).contains("4");
        assertThat(HcpCode.regionDigits("999", parents)).isEmpty();
        assertThat(HcpCode.regionDigits("1", parents)).isEmpty();
    }
}
