package org.rihla.centre.guidance.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.law.avenues.AvenueSheet;

/**
 * The legal ways to go, by country.
 *
 * @param countries the ways of each country
 * @param today the day on which they are told
 */
public record WaysPage(Map<String, List<AvenueSheet>> countries, LocalDate today) {

    static WaysPage of(List<AvenueSheet> sheets, LocalDate today) {
        Map<String, List<AvenueSheet>> countries = new LinkedHashMap<>();
        for (AvenueSheet sheet : sheets) {
            countries.computeIfAbsent(sheet.avenue().country(), _ -> new ArrayList<>()).add(sheet);
        }
        return new WaysPage(countries, today);
    }
}
