package org.rihla.centre.insight.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Scope;
import org.rihla.centre.shared.NotAllowed;

/**
 * The agencies whose people somebody counts.
 *
 * @param agencies their ids; null for all
 */
public record Reach(@Nullable Set<String> agencies) {

    /**
     * What an actor reaches.
     *
     * @throws NotAllowed for somebody who has no agencies at all
     */
    public static Reach of(Actor actor) {
        return switch (actor.scope()) {
            case Scope.Everywhere() -> new Reach(null);
            case Scope.Agencies(var agencies) -> new Reach(agencies);
            case Scope.OfEmployer(_), Scope.OfPerson(_) -> throw new NotAllowed("SEE_SEASON");
        };
    }

    String[] sql() {
        Set<String> known = agencies;
        return known == null ? new String[0] : known.toArray(String[]::new);
    }

    boolean everywhere() {
        return agencies == null;
    }
}
