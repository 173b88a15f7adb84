package org.rihla.centre.selection.work;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.shared.NotAllowed;

/** Whose calls and applications somebody reaches. */
final class Reach {
    private Reach() {}

    /** The agencies whose records are shown; nothing means all of them. */
    static @Nullable Set<String> agencies(Actor actor) {
        return switch (actor.scope()) {
            case Scope.Everywhere() -> null;
            case Scope.Agencies(var agencies) -> agencies;
            case Scope.OfEmployer(_), Scope.OfPerson(_) -> Set.of();
        };
    }

    static boolean reaches(Actor actor, Call call) {
        return call.agencies().stream().anyMatch(actor::reachesAgency);
    }

    static boolean reachesAll(Actor actor, Call call) {
        return call.agencies().stream().allMatch(actor::reachesAgency);
    }

    static boolean reaches(Actor actor, Application application) {
        return actor.reachesPerson(application.person().value(), application.agency().value());
    }

    /** Goes on only if the actor has one of two rights. */
    static void needsOne(Actor actor, Right one, Right other) {
        if (!actor.may(one) && !actor.may(other)) {
            throw new NotAllowed(one.name());
        }
    }
}
