package org.rihla.law.stays;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Since when days in a country count for the 90 days; dated data, to be extended when a country
 * joins.
 */
final class SchengenArea {
    private static final LocalDate ALWAYS = LocalDate.MIN;
    private static final Map<String, LocalDate> SINCE = since();

    private SchengenArea() {}

    /**
     * The first day that counts in that country (null: somewhere in the area); null if none does.
     */
    static @Nullable LocalDate since(@Nullable String country) {
        return country == null ? ALWAYS : SINCE.get(country);
    }

    private static Map<String, LocalDate> since() {
        Map<String, LocalDate> since = new HashMap<>();
        List<String> longMembers =
                List.of(
                        "AT", "BE", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HU",
                        "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "SE",
                        "SI", "SK");
        longMembers.forEach(country -> since.put(country, ALWAYS));
        since.put("HR", LocalDate.of(2023, 1, 1));
        since.put("BG", LocalDate.of(2024, 3, 31));
        since.put("RO", LocalDate.of(2024, 3, 31));
        return since;
    }
}
