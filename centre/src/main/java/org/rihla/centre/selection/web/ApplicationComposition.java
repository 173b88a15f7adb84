package org.rihla.centre.selection.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Overrides;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Action;
import org.rihla.centre.site.parts.NowCard;
import org.springframework.stereotype.Component;

/** Puts the page of one application together. */
@Component
class ApplicationComposition {
    private static final Set<State> JUDGED_AGAIN =
            EnumSet.of(
                    State.APPLIED,
                    State.TO_COMPLETE,
                    State.NOT_ELIGIBLE,
                    State.ELIGIBLE,
                    State.LAPSED);

    private final Applications applications;
    private final Calls calls;
    private final People people;
    private final Overrides overrides;

    ApplicationComposition(
            Applications applications, Calls calls, People people, Overrides overrides) {
        this.applications = applications;
        this.calls = calls;
        this.people = people;
        this.overrides = overrides;
    }

    ApplicationPage page(Actor actor, ApplicationView application, @Nullable Refusal refusal) {
        boolean mayReview =
                actor.may(Right.WRITE_FILES)
                        && JUDGED_AGAIN.contains(application.state())
                        && !"NO_ANSWER".equals(application.reason());
        return new ApplicationPage(
                application,
                people.nameOf(application.person()),
                SelectionTexts.tag(application.state()),
                now(application),
                ListComposition.findings(application),
                toBring(application),
                actor.may(Right.READ_FILES)
                        ? applications.forms(actor, application.id())
                        : List.of(),
                mayReview,
                application.state() != State.APPLIED,
                exceptions(actor, application),
                !overrides.possible(actor, application.id()).isEmpty(),
                refusal);
    }

    private List<ApplicationPage.Exceptional> exceptions(Actor actor, ApplicationView application) {
        return actor.may(Right.READ_FILES)
                ? overrides.ofApplication(actor, application.id()).stream()
                        .map(one ->
                                new ApplicationPage.Exceptional(
                                        one.id().value(),
                                        Text.of(
                                                "selection.override-kind."
                                                        + SelectionTexts.code(one.kind())),
                                        SelectionTexts.tag(one.state())))
                        .toList()
                : List.of();
    }

    /** What to bring, where, and how long it takes. */
    static List<Text> toBring(ApplicationView application) {
        return application.findings().stream()
                .filter(finding -> finding.messageKey().equals("selection.to-bring"))
                .map(SelectionTexts::sentence)
                .toList();
    }

    /** One short remark beside an application: until when, or why. */
    static @Nullable Text note(ApplicationView application) {
        LocalDate until = application.completeBy();
        if (application.state() == State.TO_COMPLETE && until != null) {
            return Text.of("selection.complete-by", until);
        }
        if (application.answerBy() != null) {
            return Text.of("selection.answer-by", application.answerBy());
        }
        String reason = application.reason();
        return reason == null ? null : Text.of("selection.reason." + SelectionTexts.code(reason));
    }

    private NowCard now(ApplicationView application) {
        String key = "selection.result." + SelectionTexts.result(application, calls);
        Action action =
                application.state() == State.TO_COMPLETE
                        ? Action.of(
                                Text.of("selection.open-file"),
                                "/people/" + application.person().value() + "#add-paper")
                        : Action.of(
                                Text.of("selection.slip.print"),
                                "/slip/" + application.id().value());
        LocalDate until = application.completeBy();
        return new NowCard(
                application.state() == State.TO_COMPLETE ? Icon.CLOCK : Icon.PAPER,
                until == null
                        ? Text.of("selection.now.state")
                        : Text.of("selection.complete-by", until),
                Text.of(key),
                Text.of(key + ".next"),
                List.of(action));
    }
}
