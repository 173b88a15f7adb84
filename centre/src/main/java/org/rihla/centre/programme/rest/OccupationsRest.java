package org.rihla.centre.programme.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.programme.Occupations;
import org.rihla.centre.programme.Occupations.Suggestion;
import org.rihla.centre.shared.Lang;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Names of occupations for programs. */
@RestController
@RequestMapping("/api/v1/occupations")
class OccupationsRest {
    private final Occupations occupations;

    OccupationsRest(Occupations occupations) {
        this.occupations = occupations;
    }

    /** The likeliest occupations. */
    record Suggestions(List<Suggestion> items, @Nullable String next) {}

    @GetMapping
    Suggestions like(
            Actor actor,
            @RequestParam(defaultValue = "") String like,
            @RequestParam(defaultValue = "en") String lang) {
        return new Suggestions(occupations.suggest(like, Lang.ofTag(lang).orElse(Lang.EN)), null);
    }
}
