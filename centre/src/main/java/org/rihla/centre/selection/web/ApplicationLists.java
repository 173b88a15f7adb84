package org.rihla.centre.selection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.BulkMoves;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.springframework.stereotype.Component;

/** Puts the lists of applications together. */
@Component
class ApplicationLists {
    private final Calls calls;
    private final Applications applications;
    private final BulkMoves bulk;
    private final People people;

    ApplicationLists(Calls calls, Applications applications, BulkMoves bulk, People people) {
        this.calls = calls;
        this.applications = applications;
        this.bulk = bulk;
        this.people = people;
    }

    /** Applications of a call in one state or in all, with what the reader may do with them. */
    ApplicationsPage ofCall(
            Actor actor, CallId id, @Nullable State state, @Nullable Refusal refusal, Form many) {
        boolean mayMove = actor.may(Right.PREPARE_SELECTION) || actor.may(Right.SIGN_SELECTION);
        CallView call = calls.find(actor, id).orElseThrow(() -> new NotFound("call"));
        List<ApplicationView> found = applications.ofCall(actor, id, state);
        String key =
                "selection.count."
                        + (state == null ? "all" : SelectionTexts.code(state))
                        + ".title";
        return new ApplicationsPage(
                Text.of(key, found.size()),
                "/calls/" + id.value(),
                Text.asIs(new Code(call.code())),
                state == null ? "" : state.name(),
                rows(actor, found),
                mayMove,
                mayMove && !found.isEmpty() ? many(id, many) : null,
                refusal);
    }

    /** A row each, with the names of those whom the reader reaches. */
    List<ApplicationsPage.Row> rows(Actor actor, List<ApplicationView> found) {
        Map<PersonId, PersonLine> names =
                people.lines(actor, found.stream().map(ApplicationView::person).toList());
        List<ApplicationsPage.Row> rows = new ArrayList<>();
        for (ApplicationView one : found) {
            PersonLine line = names.get(one.person());
            rows.add(
                    new ApplicationsPage.Row(
                            one.id().value(),
                            one.number(),
                            line == null ? null : line.name(),
                            one.rank(),
                            SelectionTexts.tag(one.state()),
                            ApplicationComposition.note(one),
                            moves(one.state())));
        }
        return rows;
    }

    private List<ApplicationsPage.MoveChoice> moves(State state) {
        return applications.possible(state).stream()
                .map(move ->
                        new ApplicationsPage.MoveChoice(
                                move.name(),
                                Text.of("selection.move." + SelectionTexts.code(move)),
                                NewCallForms.choices(
                                        "selection.reason.", applications.reasonsOf(move))))
                .toList();
    }

    private ApplicationsPage.Many many(CallId call, Form form) {
        List<Choice> reasons = new ArrayList<>();
        List<Choice> moves = new ArrayList<>();
        for (Move move : bulk.moves()) {
            moves.add(
                    Choice.of(move.name(), Text.of("selection.move." + SelectionTexts.code(move))));
            applications.reasonsOf(move).stream()
                    .map(reason ->
                            Choice.of(
                                    reason,
                                    Text.of(
                                            "selection.many.reason-of",
                                            Text.of("selection.move." + SelectionTexts.code(move)),
                                            Text.of(
                                                    "selection.reason."
                                                            + SelectionTexts.code(reason)))))
                    .forEach(reasons::add);
        }
        return new ApplicationsPage.Many("/calls/" + call.value() + "/moves", moves, reasons, form);
    }
}
