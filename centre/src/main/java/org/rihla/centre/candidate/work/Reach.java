package org.rihla.centre.candidate.work;

import java.util.Set;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.model.Person;
import org.rihla.centre.candidate.model.PersonSearch.Within;

/** Whose files somebody reaches, as a question to the database and as a check of one file. */
final class Reach {
    private Reach() {}

    static Within of(Actor actor) {
        return switch (actor.scope()) {
            case Scope.Everywhere() -> new Within(null);
            case Scope.Agencies(var agencies) -> new Within(agencies);
            case Scope.OfEmployer(_), Scope.OfPerson(_) -> new Within(Set.of());
        };
    }

    static boolean reaches(Actor actor, Person person) {
        return actor.reachesPerson(person.id().value(), person.agency().value());
    }
}
