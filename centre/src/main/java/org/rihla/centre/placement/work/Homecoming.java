package org.rihla.centre.placement.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.ReturnSignal;
import org.rihla.centre.placement.Placements.ReturnSignal.CheckedIn;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.placement.model.MoveChecks;
import org.rihla.centre.placement.model.Placement;
import org.rihla.centre.placement.model.Placement.Home;
import org.rihla.centre.placement.model.PlacementBook;
import org.rihla.centre.placement.work.Telling.Told;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.springframework.stereotype.Component;

/** Takes what the stage after the work has judged by the law. */
@Component
class Homecoming {
    private final PlacementBook book;
    private final Telling telling;
    private final Clock clock;

    Homecoming(PlacementBook book, Telling telling, Clock clock) {
        this.book = book;
        this.telling = telling;
        this.clock = clock;
    }

    /** Makes the move of a signal of a locked placement. */
    Answer<Placement> settle(Actor actor, Placement placement, ReturnSignal signal) {
        return Moves.after(placement, signal.move())
                .then(to -> {
                    Placement known = withExit(placement, signal);
                    List<FieldFault> faults = faults(placement, known, signal);
                    return faults.isEmpty()
                            ? Answer.of(write(actor, known, signal, to))
                            : new Answer.Refused<>(
                                    Refusal.ofFields("placement.check-fields", faults));
                });
    }

    private List<FieldFault> faults(Placement before, Placement known, ReturnSignal signal) {
        LocalDate today = LocalDate.now(clock);
        LocalDate exit = signal instanceof CheckedIn in ? in.exitedOn() : null;
        if (exit != null) {
            List<FieldFault> ofExit = MoveChecks.day(before, Move.PROVE_EXIT, exit, today);
            if (!ofExit.isEmpty()) {
                FieldFault fault = ofExit.getFirst();
                return List.of(new FieldFault("exitedOn", fault.code(), fault.args()));
            }
        }
        return MoveChecks.day(known, signal.move(), signal.on(), today);
    }

    /** A day of exit read in a passport corrects what was known before. */
    private static Placement withExit(Placement placement, ReturnSignal signal) {
        if (!(signal instanceof CheckedIn checkedIn)) {
            return placement;
        }
        LocalDate exit = checkedIn.exitedOn();
        return exit == null || exit.equals(placement.days().of(Move.PROVE_EXIT))
                ? placement
                : placement.exited(exit, checkedIn.documentSeen());
    }

    private Placement write(Actor actor, Placement known, ReturnSignal signal, State to) {
        State from = known.state();
        Placement moved =
                book.update(home(known, signal).moved(to, signal.move(), signal.on(), null));
        telling.moved(
                actor,
                moved,
                new Told(
                        from,
                        signal.move(),
                        signal.on(),
                        null,
                        signal instanceof CheckedIn in ? in.documentSeen() : null,
                        placeOf(signal)));
        return moved;
    }

    private static Placement home(Placement placement, ReturnSignal signal) {
        return signal instanceof CheckedIn in
                ? placement.home(new Home(in.timing(), in.receipt(), in.documentSeen()))
                : placement;
    }

    private static @Nullable String placeOf(ReturnSignal signal) {
        return signal instanceof CheckedIn in ? in.place() : null;
    }
}
