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
import org.rihla.centre.shared.Slice;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the lists of applications together. */
@Component
class ApplicationLists {
    private static final int ROWS = 100;

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

    /**
     * Which rows of a list.
     *
     * @param state only those in this state; all if absent
     * @param after the number after which they come; from the first if absent
     */
    record Wanted(@Nullable State state, @Nullable String after) {

        /** What a form of the list sends back. */
        static Wanted of(Form form) {
            String after = form.clean("after");
            for (State state : State.values()) {
                if (state.name().equals(form.value("filter"))) {
                    return new Wanted(state, after.isEmpty() ? null : after);
                }
            }
            return new Wanted(null, after.isEmpty() ? null : after);
        }
    }

    /** Applications of a call in one state or in all, with what the reader may do with them. */
    ApplicationsPage ofCall(
            Actor actor, CallId id, Wanted wanted, @Nullable Refusal refusal, Form many) {
        boolean mayMove = actor.may(Right.PREPARE_SELECTION) || actor.may(Right.SIGN_SELECTION);
        CallView call = calls.find(actor, id).orElseThrow(() -> new NotFound("call"));
        State state = wanted.state();
        Slice<ApplicationView> found = applications.page(actor, id, state, wanted.after(), ROWS);
        int total = applications.count(actor, id, state);
        String code = state == null ? "all" : SelectionTexts.code(state);
        return new ApplicationsPage(
                Text.of("selection.count." + code + ".title", total),
                "/calls/" + id.value(),
                Text.asIs(new Code(call.code())),
                state == null ? "" : state.name(),
                total,
                wanted.after(),
                found.next() == null ? null : path(id, new Wanted(state, found.next())),
                wanted.after() == null ? null : path(id, new Wanted(state, null)),
                rows(actor, found.rows()),
                mayMove,
                mayMove && total > 0 ? many(id, wanted, total, many) : null,
                refusal);
    }

    /** The address of a list. */
    static String path(CallId call, Wanted wanted) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/calls/{call}/applications");
        if (wanted.state() != null) {
            path.queryParam("state", wanted.state().name());
        }
        if (wanted.after() != null) {
            path.queryParam("after", "{after}");
        }
        return wanted.after() == null
                ? path.build(call.value()).toString()
                : path.build(call.value(), wanted.after()).toString();
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

    private ApplicationsPage.Many many(CallId call, Wanted wanted, int total, Form form) {
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
        return new ApplicationsPage.Many(
                "/calls/" + call.value() + "/moves",
                moves,
                reasons,
                form,
                wanted.state() != null && total <= BulkMoves.MOST_LINES);
    }
}
