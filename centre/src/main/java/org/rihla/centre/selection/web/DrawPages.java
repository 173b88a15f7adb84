package org.rihla.centre.selection.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.DrawnLine;
import org.rihla.centre.selection.Calls.PublicDraw;
import org.rihla.centre.selection.Overrides.OfOffice;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Pages;
import org.rihla.law.draw.Draws;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public draw: everybody can redo it, nobody learns a name. */
@Controller
class DrawPages {
    private static final int LONGEST_NUMBER = 40;

    private final Calls calls;
    private final CallComposition composition;

    DrawPages(Calls calls, CallComposition composition) {
        this.calls = calls;
        this.composition = composition;
    }

    @GetMapping("/draw/{code}")
    ModelAndView draw(@PathVariable String code, @RequestParam(defaultValue = "") String number) {
        PublicDraw draw = calls.publicDraw(code).orElseThrow(() -> new NotFound("call"));
        String asked =
                number.strip().substring(0, Math.min(LONGEST_NUMBER, number.strip().length()));
        return Pages.show(
                "selection/draw", new DrawPage(draw, agencies(draw), asked, hash(draw, asked)));
    }

    private static @Nullable String hash(PublicDraw draw, String number) {
        String seed = draw.seed();
        return seed == null || number.isEmpty() ? null : Draws.hash(seed, number);
    }

    private List<DrawPage.OfAgency> agencies(PublicDraw draw) {
        Map<AgencyId, List<DrawnLine>> byAgency = new LinkedHashMap<>();
        draw.lines()
                .forEach(line ->
                        byAgency.computeIfAbsent(line.agency(), _ -> new ArrayList<>()).add(line));
        List<DrawPage.OfAgency> agencies = new ArrayList<>();
        byAgency.forEach((agency, lines) -> agencies.add(ofAgency(draw, agency, lines)));
        return agencies;
    }

    private DrawPage.OfAgency ofAgency(PublicDraw draw, AgencyId agency, List<DrawnLine> lines) {
        OfOffice office =
                draw.offices().stream()
                        .filter(one -> one.agency().equals(agency))
                        .findFirst()
                        .orElse(new OfOffice(agency, 0, 0));
        return new DrawPage.OfAgency(
                composition.name(agency), lines, office.decisions(), office.overridden());
    }
}
