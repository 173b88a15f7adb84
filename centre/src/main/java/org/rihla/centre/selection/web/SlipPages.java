package org.rihla.centre.selection.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.People;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.PublicDraw;
import org.rihla.centre.selection.Sessions;
import org.rihla.centre.selection.Sessions.Invitation;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The result slip: rank of how many, her points by criterion, why, what next, appeal. */
@Controller
class SlipPages {
    private static final Set<State> CONTESTABLE =
            EnumSet.of(
                    State.NOT_ELIGIBLE, State.RESERVE, State.NOT_SHORTLISTED, State.NOT_SELECTED);

    private final Applications applications;
    private final Calls calls;
    private final Sessions sessions;
    private final People people;

    SlipPages(Applications applications, Calls calls, Sessions sessions, People people) {
        this.applications = applications;
        this.calls = calls;
        this.sessions = sessions;
        this.people = people;
    }

    @GetMapping("/slip/{id}")
    ModelAndView slip(Actor actor, @PathVariable ApplicationId id) {
        ApplicationView application =
                applications.find(actor, id).orElseThrow(() -> new NotFound("application"));
        PublicDraw call =
                calls.publicDraw(application.callCode()).orElseThrow(() -> new NotFound("call"));
        String key = "selection.result." + SelectionTexts.result(application, calls);
        return Pages.show(
                "selection/slip",
                new SlipPage(
                        application,
                        people.nameOf(application.person()),
                        call.title(),
                        Text.of(key),
                        Text.of(key + ".next"),
                        findings(application, call),
                        ApplicationComposition.toBring(application),
                        invitation(application),
                        appealUntil(application, call),
                        "/draw/" + call.callCode()));
    }

    /** Points become known when the list is signed; conditions at once. */
    private static List<ListPage.Finding> findings(ApplicationView application, PublicDraw call) {
        boolean settled = call.settledOn() != null;
        return application.findings().stream()
                .filter(finding -> !finding.messageKey().equals("selection.to-bring"))
                .filter(finding -> settled || finding.points() == null)
                .map(finding ->
                        new ListPage.Finding(
                                SelectionTexts.criterion(finding.code()),
                                SelectionTexts.sentence(finding),
                                SelectionTexts.outcome(finding),
                                finding.article()))
                .toList();
    }

    private @Nullable Invitation invitation(ApplicationView application) {
        return application.state() == State.CONVOKED
                ? sessions.invitation(application.id()).orElse(null)
                : null;
    }

    private static @Nullable LocalDate appealUntil(ApplicationView application, PublicDraw call) {
        return CONTESTABLE.contains(application.state()) ? call.appealUntil() : null;
    }
}
