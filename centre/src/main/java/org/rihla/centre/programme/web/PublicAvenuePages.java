package org.rihla.centre.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.centre.programme.LegalAvenues;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What everybody may read of the avenues, without an account. */
@Controller
@RequestMapping("/legal-avenues")
public class PublicAvenuePages {
    private final LegalAvenues avenues;
    private final Clock clock;

    PublicAvenuePages(LegalAvenues avenues, Clock clock) {
        this.avenues = avenues;
        this.clock = clock;
    }

    /** What is told today, by country. */
    public record PublicAvenues(Map<String, List<AvenueShown>> countries, LocalDate on) {
        static PublicAvenues of(List<AvenueShown> avenues, LocalDate on) {
            Map<String, List<AvenueShown>> countries = new LinkedHashMap<>();
            for (AvenueShown one : avenues) {
                String country = one.version().sheet().avenue().country();
                countries.computeIfAbsent(country, _ -> new ArrayList<>()).add(one);
            }
            return new PublicAvenues(countries, on);
        }
    }

    /** One avenue as it is told today. */
    public record PublicAvenue(AvenueShown avenue, int freshDays) {}

    @GetMapping
    Object all() {
        LocalDate today = LocalDate.now(clock);
        return Pages.show(
                "programme/public-avenues",
                PublicAvenues.of(
                        avenues.toldOn(today).stream()
                                .map(one -> AvenueWords.shown(one, avenues.freshDays(), today))
                                .toList(),
                        today));
    }

    @GetMapping("/{avenue}")
    Object one(@PathVariable String avenue) {
        LocalDate today = LocalDate.now(clock);
        return Pages.show(
                "programme/public-avenue",
                new PublicAvenue(
                        AvenueWords.shown(
                                avenues.told(avenue, today)
                                        .orElseThrow(() -> new NotFound("avenue")),
                                avenues.freshDays(),
                                today),
                        avenues.freshDays()));
    }
}
