package org.rihla.centre.selection.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.FindingView;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.selection.Calls.Progress;
import org.rihla.centre.selection.Calls.RankedLine;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.NowCard;
import org.rihla.centre.site.parts.Signature;
import org.springframework.stereotype.Component;

/** Puts the page of a list together: ranking, reasons, draw, signatures. */
@Component
class ListComposition {
    private static final int HASH_SHOWN = 8;

    private final Calls calls;
    private final Applications applications;
    private final People people;
    private final CallComposition call;
    private final Clock clock;

    ListComposition(
            Calls calls,
            Applications applications,
            People people,
            CallComposition call,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.people = people;
        this.call = call;
        this.clock = clock;
    }

    ListPage page(Actor actor, CallView view, @Nullable String why, Form form) {
        Progress progress = calls.progress(actor, view.id());
        List<RankedLine> ranking = calls.ranking(actor, view.id());
        Map<ApplicationId, ApplicationView> all = new HashMap<>();
        applications.ofCall(actor, view.id(), null).forEach(one -> all.put(one.id(), one));
        Map<PersonId, PersonLine> names =
                people.lines(actor, ranking.stream().map(RankedLine::person).toList());
        boolean open = view.state() == Calls.State.RANKED;
        return new ListPage(
                view,
                now(view, ranking.size()),
                signature("first", view.firstSigner(), progress.firstSignedAt()),
                signature("second", view.secondSigner(), progress.secondSignedAt()),
                open && maySign(actor, view),
                open && actor.may(Right.SIGN_SELECTION),
                changed(progress, all),
                CallComposition.figures(view, progress.counts()),
                view.criteria().stream().map(c -> SelectionTexts.criterion(c.code())).toList(),
                agencies(view, ranking, all, names),
                why(why, ranking, all),
                leftOut(view, all),
                NewCallForms.choices("selection.reason.", Calls.SENT_BACK),
                form);
    }

    private static boolean maySign(Actor actor, CallView view) {
        boolean first = view.firstSigner() == null;
        return actor.may(Right.SIGN_SELECTION) || (first && actor.may(Right.PREPARE_SELECTION));
    }

    private NowCard now(CallView view, int ranked) {
        String key =
                switch (view.state()) {
                    case RANKED ->
                            view.firstSigner() == null
                                    ? "selection.now.first-signature"
                                    : "selection.now.second-signature";
                    case SETTLED -> "selection.now.signed";
                    default -> "selection.now.no-list";
                };
        return new NowCard(
                view.state() == Calls.State.SETTLED ? Icon.CHECK : Icon.SIGN,
                Text.of(key + ".when"),
                Text.of(key, ranked),
                Text.of(key + ".effect", ranked),
                List.of());
    }

    private Signature signature(String which, @Nullable String by, @Nullable Instant at) {
        Text label = Text.of("selection.signature." + which);
        return at == null
                ? new Signature(label, null, Text.of("selection.signature." + which + ".who"))
                : new Signature(label, by, Text.of("selection.signature.on", day(at)));
    }

    private static List<ListPage.Changed> changed(
            Progress progress, Map<ApplicationId, ApplicationView> all) {
        List<ListPage.Changed> changed = new ArrayList<>();
        for (ApplicationId id : progress.changed()) {
            ApplicationView one = all.get(id);
            if (one != null) {
                changed.add(
                        new ListPage.Changed(
                                id.value(), one.number(), SelectionTexts.tag(one.state())));
            }
        }
        return changed;
    }

    private List<ListPage.OfAgency> agencies(
            CallView view,
            List<RankedLine> ranking,
            Map<ApplicationId, ApplicationView> all,
            Map<PersonId, PersonLine> names) {
        Map<AgencyId, List<RankedLine>> byAgency = new LinkedHashMap<>();
        ranking.forEach(
                line -> byAgency.computeIfAbsent(line.agency(), _ -> new ArrayList<>()).add(line));
        List<ListPage.OfAgency> lists = new ArrayList<>();
        byAgency.forEach((agency, lines) -> {
            int places = view.places().getOrDefault(agency, 0);
            int reserve = count(lines, State.RESERVE);
            List<ListPage.Row> rows = new ArrayList<>();
            State before = null;
            for (RankedLine line : lines) {
                rows.add(row(view, line, all, names, between(before, line, places, reserve)));
                before = line.proposed();
            }
            lists.add(new ListPage.OfAgency(call.name(agency), places, reserve, rows));
        });
        return lists;
    }

    /** The words of the line between those with a place, those in reserve, and the others. */
    private static @Nullable Text between(
            @Nullable State before, RankedLine line, int places, int reserve) {
        if (before == null || before == line.proposed()) {
            return null;
        }
        return line.proposed() == State.RESERVE
                ? Text.of("selection.line.places", places)
                : Text.of("selection.line.reserve", reserve);
    }

    private static int count(List<RankedLine> lines, State proposed) {
        return (int) lines.stream().filter(line -> line.proposed() == proposed).count();
    }

    private static ListPage.Row row(
            CallView view,
            RankedLine line,
            Map<ApplicationId, ApplicationView> all,
            Map<PersonId, PersonLine> names,
            @Nullable Text lineBefore) {
        PersonLine person = names.get(line.person());
        boolean settled = view.state() == Calls.State.SETTLED;
        return new ListPage.Row(
                line.application().value(),
                line.number(),
                person == null ? null : person.name(),
                person == null ? null : "/people/" + line.person().value(),
                line.rank(),
                line.score(),
                points(view, all.get(line.application())),
                line.waitingDays(),
                line.drawHash().substring(0, HASH_SHOWN) + "…",
                Text.of("selection.decided-by." + SelectionTexts.code(line.decidedBy())),
                SelectionTexts.tag(settled ? line.state() : line.proposed()),
                lineBefore);
    }

    private static List<String> points(CallView view, @Nullable ApplicationView application) {
        List<String> points = new ArrayList<>();
        for (Calls.Criterion criterion : view.criteria()) {
            points.add(
                    application == null
                            ? "–"
                            : application.findings().stream()
                                    .filter(finding -> finding.points() != null)
                                    .filter(finding -> finding.code().equals(criterion.code()))
                                    .map(FindingView::outcome)
                                    .findFirst()
                                    .orElse("–"));
        }
        return points;
    }

    private static ListPage.@Nullable Why why(
            @Nullable String asked,
            List<RankedLine> ranking,
            Map<ApplicationId, ApplicationView> all) {
        for (RankedLine line : ranking) {
            ApplicationView application = all.get(line.application());
            if (line.application().value().equals(asked) && application != null) {
                String key = "selection.why." + SelectionTexts.code(line.decidedBy());
                return new ListPage.Why(
                        Text.of("selection.why", new Code(line.number()), line.rank()),
                        Text.of(key, line.score(), line.waitingDays()),
                        findings(application));
            }
        }
        return null;
    }

    /** The findings of a decision, as the person gets them too. */
    static List<ListPage.Finding> findings(ApplicationView application) {
        return application.findings().stream()
                .filter(finding -> !finding.messageKey().equals("selection.to-bring"))
                .map(finding ->
                        new ListPage.Finding(
                                SelectionTexts.criterion(finding.code()),
                                SelectionTexts.sentence(finding),
                                SelectionTexts.outcome(finding),
                                finding.article()))
                .toList();
    }

    private static List<ListPage.LeftOut> leftOut(
            CallView view, Map<ApplicationId, ApplicationView> all) {
        Map<String, Long> reasons = new LinkedHashMap<>();
        all.values().stream()
                .filter(application -> application.state() == State.NOT_ELIGIBLE)
                .flatMap(application -> application.findings().stream())
                .filter(finding -> finding.outcome().equals("FALSE"))
                .forEach(finding -> reasons.merge(finding.code(), 1L, Long::sum));
        String path = "/calls/" + view.id().value() + "/applications?state=NOT_ELIGIBLE";
        return reasons.entrySet().stream()
                .map(entry ->
                        new ListPage.LeftOut(
                                SelectionTexts.criterion(entry.getKey()), entry.getValue(), path))
                .toList();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
