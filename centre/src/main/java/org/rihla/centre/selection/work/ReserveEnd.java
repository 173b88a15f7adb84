package org.rihla.centre.selection.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.ReserveList;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.ApplicationBook;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.shared.Answer;
import org.springframework.stereotype.Component;

/** The end of a reserve list: nobody of it is called any more, and each of them is told so. */
@Component
class ReserveEnd {
    private static final Set<State> TO_BE_HEARD =
            Set.of(State.SHORTLISTED, State.CONVOKED, State.PRESENT);

    private final CallBook calls;
    private final ApplicationBook applications;
    private final History history;
    private final Clock clock;

    ReserveEnd(CallBook calls, ApplicationBook applications, History history, Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.history = history;
        this.clock = clock;
    }

    /** Ends the reserve list of a locked call, once. */
    Answer<Call> end(Actor actor, Call call) {
        if (call.state() != Calls.State.SETTLED) {
            return Answer.refused("selection.not-possible-now");
        }
        Optional<LocalDate> ended = calls.reserveEndedOn(call.id());
        if (ended.isPresent()) {
            return Answer.refused("selection.reserve-has-ended", ended.get());
        }
        calls.endReserve(call.id(), LocalDate.now(clock));
        Map<String, String> facts = Map.of("call", call.code());
        List<History.Entry> entries = new ArrayList<>();
        entries.add(
                History.Entry.of(
                        "selection.history.reserve-ended",
                        "call:" + call.id().value(),
                        null,
                        facts));
        for (Application one : applications.ofCall(call.id(), null, State.ON_RESERVE_LIST)) {
            entries.add(
                    History.Entry.of(
                            "selection.history.no-longer-in-reserve",
                            "application:" + one.id().value(),
                            one.person().value(),
                            facts));
        }
        history.addAll(actor, entries);
        return Answer.of(call);
    }

    /** How many wait on it, of some agencies or all. */
    ReserveList list(Call call, @Nullable Set<String> agencies) {
        Map<State, Integer> counts = applications.counts(call.id(), agencies);
        return new ReserveList(
                counts.getOrDefault(State.ON_RESERVE_LIST, 0),
                TO_BE_HEARD.stream().mapToInt(state -> counts.getOrDefault(state, 0)).sum(),
                calls.reserveEndedOn(call.id()).orElse(null));
    }
}
