package org.rihla.centre.candidate.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.network.Network;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Slice;
import org.rihla.centre.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search of people at the counter. */
@Controller
class SearchPages {
    private static final int PAGE = 20;

    private final People people;
    private final Network network;

    SearchPages(People people, Network network) {
        this.people = people;
        this.network = network;
    }

    @GetMapping("/people")
    ModelAndView search(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after) {
        Slice<PersonLine> found = people.search(actor, q, after, PAGE);
        List<PeoplePage.Row> rows = found.rows().stream().map(this::row).toList();
        String next =
                found.next() == null
                        ? null
                        : "/people?q="
                                + URLEncoder.encode(q, StandardCharsets.UTF_8)
                                + "&after="
                                + found.next();
        return Pages.show(
                "candidate/people",
                new PeoplePage(q.strip(), rows, next, actor.may(Right.WRITE_FILES)));
    }

    private PeoplePage.Row row(PersonLine line) {
        LocalName commune =
                network.territory(line.commune())
                        .map(TerritoryView::name)
                        .orElse(new LocalName(line.commune(), null));
        return new PeoplePage.Row(
                line.id().value(), line.number(), line.name(), line.birthDate(), commune);
    }
}
