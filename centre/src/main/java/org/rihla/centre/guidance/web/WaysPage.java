package org.rihla.centre.guidance.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.centre.guidance.LegalWays;
import org.rihla.law.avenues.AvenueSheet;

/**
 * The legal ways to go, by country.
 *
 * @param countries the ways of each country
 * @param today the day on which they are told
 * @param freshDays days after which a way that nobody has checked is told as stale
 */
public record WaysPage(Map<String, List<AvenueSheet>> countries, LocalDate today, int freshDays) {

    static WaysPage of(LegalWays ways, LocalDate today) {
        Map<String, List<AvenueSheet>> countries = new LinkedHashMap<>();
        for (AvenueSheet sheet : ways.toldOn(today)) {
            countries.computeIfAbsent(sheet.avenue().country(), _ -> new ArrayList<>()).add(sheet);
        }
        return new WaysPage(countries, today, ways.freshDays());
    }
}
