package org.rihla.centre.employer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.JointRequests;
import org.rihla.centre.employer.JointRequests.JointRequestView;
import org.rihla.centre.employer.web.OfferPages.Row;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One joint request: its offers, its sums by employer and what is missing to the minimum. */
@Controller
public class JointPages {
    private final JointRequests requests;
    private final Seasons seasons;

    JointPages(JointRequests requests, Seasons seasons) {
        this.requests = requests;
        this.seasons = seasons;
    }

    /** The page. */
    public record JointPage(JointRequestView request, SeasonView season, List<Row> rows) {
        /** Keeps a copy. */
        public JointPage {
            rows = List.copyOf(rows);
        }
    }

    @GetMapping("/joint-requests")
    Object one(Actor actor, @RequestParam String season, @RequestParam String number) {
        SeasonView known = seasons.byCode(season).orElseThrow(() -> new NotFound("season"));
        JointRequestView request = requests.find(actor, known.id(), number);
        return Pages.show(
                "employer/joint",
                new JointPage(
                        request,
                        known,
                        request.offers().stream()
                                .map(offer -> new Row(offer, Words.tag(offer.state())))
                                .toList()));
    }

    /** Where a joint request is shown; its number may have signs that a path cannot. */
    static String at(String season, String number) {
        return "/joint-requests?season=%s&number=%s"
                .formatted(season, URLEncoder.encode(number, StandardCharsets.UTF_8));
    }
}
