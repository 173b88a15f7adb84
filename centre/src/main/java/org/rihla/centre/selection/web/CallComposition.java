package org.rihla.centre.selection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.Network;
import org.rihla.centre.programme.Places;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.selection.web.CallPage.Next;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Action;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.NowCard;
import org.springframework.stereotype.Component;

/** Puts the page of a call together: where it stands, what is next, how many are where. */
@Component
class CallComposition {
    private final Calls calls;
    private final Places places;
    private final Network network;
    private final Clock clock;

    CallComposition(Calls calls, Places places, Network network, Clock clock) {
        this.calls = calls;
        this.places = places;
        this.network = network;
        this.clock = clock;
    }

    CallPage page(Actor actor, CallView call, Form form) {
        Next next = next(actor, call);
        return new CallPage(
                call,
                SelectionTexts.tag(call.state()),
                now(actor, call, next),
                next,
                figures(call, calls.progress(actor, call.id()).counts()),
                facts(call),
                lines(call),
                form);
    }

    /** One number a state, each leading to exactly its rows. */
    static List<Fact> figures(CallView call, Map<State, Integer> counts) {
        String path = "/calls/" + call.id().value() + "/applications";
        List<Fact> figures = new ArrayList<>();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        figures.add(Fact.counted(Text.of("selection.count.all"), all, path));
        for (State state : State.values()) {
            Integer count = counts.get(state);
            if (count != null) {
                figures.add(
                        Fact.counted(
                                Text.of("selection.count." + SelectionTexts.code(state)),
                                count,
                                path + "?state=" + state));
            }
        }
        return figures;
    }

    LocalName name(AgencyId agency) {
        return network.agency(agency)
                .map(AgencyView::name)
                .orElse(new LocalName(agency.value(), null));
    }

    private Next next(Actor actor, CallView call) {
        if (call.state() == Calls.State.SETTLED) {
            return actor.may(Right.MANAGE_CALLS) && holdsUnused(call)
                    ? Next.GIVE_BACK
                    : Next.NOTHING;
        }
        boolean prepares = actor.may(Right.MANAGE_CALLS) || actor.may(Right.PREPARE_SELECTION);
        if (!prepares) {
            return Next.NOTHING;
        }
        return switch (call.state()) {
            case OPEN -> today().isBefore(call.closes()) ? Next.NOTHING : Next.CLOSE;
            case CLOSED -> Next.RANK;
            case SCHEDULED, RANKED, SETTLED -> Next.NOTHING;
        };
    }

    private boolean holdsUnused(CallView call) {
        return places.ofCall(call.id().value()).stream()
                .anyMatch(cell -> cell.reserved() + cell.released() > 0);
    }

    private NowCard now(Actor actor, CallView call, Next next) {
        String path = "/calls/" + call.id().value();
        List<Action> actions = new ArrayList<>();
        if (call.state() == Calls.State.OPEN && actor.may(Right.WRITE_FILES)) {
            actions.add(new Action(Text.of("selection.intake"), path + "/intake", Icon.ADD));
        }
        if (actor.may(Right.WRITE_FILES)
                && (call.state() == Calls.State.OPEN || call.state() == Calls.State.CLOSED)) {
            actions.add(new Action(Text.of("selection.paper"), path + "/paper", Icon.PAPER));
        }
        if (call.state() == Calls.State.RANKED) {
            actions.add(new Action(Text.of("selection.list.read"), path + "/list", Icon.SIGN));
        }
        if (call.state() == Calls.State.SETTLED) {
            actions.add(new Action(Text.of("selection.list.open"), path + "/list", Icon.PEOPLE));
            actions.add(
                    new Action(Text.of("selection.session"), path + "/applications", Icon.FLAG));
            actions.add(new Action(Text.of("selection.overrides"), "/exceptions", Icon.SIGN));
            if (actor.may(Right.MANAGE_CALLS) && calls.reserveEndedOn(call.id()).isEmpty()) {
                actions.add(
                        new Action(
                                Text.of("selection.reserve-end"), path + "/reserve-end", Icon.NO));
            }
        }
        String key = "selection.now." + SelectionTexts.code(call.state());
        String stage = next == Next.CLOSE ? key + ".closing" : key;
        return new NowCard(
                call.state() == Calls.State.SETTLED ? Icon.CHECK : Icon.CLOCK,
                when(call),
                Text.of(stage),
                Text.of(stage + ".effect"),
                actions);
    }

    private static Text when(CallView call) {
        return switch (call.state()) {
            case SCHEDULED -> Text.of("selection.when.opens", call.opens());
            case OPEN -> Text.of("selection.when.closes", call.closes());
            case CLOSED, RANKED -> Text.of("selection.when.closed", call.closes());
            case SETTLED -> Text.of("selection.when.settled");
        };
    }

    private List<Fact> facts(CallView call) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(
                        Text.of("selection.field.window"),
                        Text.of("selection.from-to", call.opens(), call.closes())));
        calls.reserveEndedOn(call.id())
                .ifPresent(day ->
                        facts.add(Fact.of(Text.of("selection.reserve-end.fact"), Text.asIs(day))));
        for (Calls.Criterion criterion : call.criteria()) {
            facts.add(
                    Fact.of(
                            SelectionTexts.criterion(criterion.code()),
                            Text.of("selection.at-most", criterion.points())));
        }
        for (String channel : call.channels()) {
            facts.add(
                    Fact.of(
                            Text.of("selection.field.channel"),
                            Text.of("selection.channel." + SelectionTexts.code(channel))));
        }
        return facts;
    }

    private List<CallPage.Line> lines(CallView call) {
        List<CallPage.Line> lines = new ArrayList<>();
        Map<AgencyId, Places.CellView> cells = new HashMap<>();
        places.ofCall(call.id().value()).forEach(cell -> cells.put(cell.agency(), cell));
        call.places()
                .forEach((agency, count) -> {
                    Places.CellView cell = cells.get(agency);
                    lines.add(
                            new CallPage.Line(
                                    name(agency),
                                    count,
                                    cell == null ? 0 : cell.reserved(),
                                    cell == null ? 0 : cell.committed(),
                                    cell == null ? 0 : cell.consumed()));
                });
        return lines;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
