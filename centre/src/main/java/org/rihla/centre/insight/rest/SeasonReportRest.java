package org.rihla.centre.insight.rest;

import org.rihla.centre.access.Actor;
import org.rihla.centre.insight.model.Report;
import org.rihla.centre.insight.work.SeasonFigures;
import org.rihla.centre.programme.SeasonId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The season report for programs. */
@RestController
@RequestMapping("/api/v1/seasons/{id}/report")
class SeasonReportRest {
    private final SeasonFigures figures;

    SeasonReportRest(SeasonFigures figures) {
        this.figures = figures;
    }

    @GetMapping
    Report report(Actor actor, @PathVariable SeasonId id) {
        return figures.report(actor, id);
    }
}
