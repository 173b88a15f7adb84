package org.rihla.centre.selection.work;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonFacts;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.candidate.PersonId;
import org.springframework.stereotype.Component;

/** Finds whom a number on a form means, within somebody's reach. */
@Component
class KnownPeople {
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("[A-Za-z]{1,2}[0-9]{3,8}");

    private final People people;

    KnownPeople(People people) {
        this.people = people;
    }

    /** By file number or an earlier register's first; an identity number must fit one person. */
    Optional<PersonId> person(Actor actor, String number) {
        Optional<PersonId> known =
                people.knownAs(number)
                        .filter(facts -> actor.reachesAgency(facts.agency().value()))
                        .map(PersonFacts::id);
        if (known.isPresent() || !IDENTITY_NUMBER.matcher(number).matches()) {
            return known;
        }
        List<PersonLine> found = people.search(actor, number, null, 2).rows();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }
}
