package org.rihla.centre.candidate.work;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.model.Comparison;
import org.rihla.centre.candidate.model.Likeness;
import org.rihla.centre.candidate.model.Likeness.Compared;
import org.rihla.centre.candidate.model.Person;
import org.rihla.centre.candidate.model.PersonFiles;
import org.rihla.centre.network.Network;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Component;

/** Finds files that look like somebody's, in the whole country: a person has one file for life. */
@Component
class PersonMatches {
    private final PersonFiles files;
    private final Comparison.Book comparisons;
    private final Network network;
    private final Clock clock;

    PersonMatches(PersonFiles files, Comparison.Book comparisons, Network network, Clock clock) {
        this.files = files;
        this.comparisons = comparisons;
        this.network = network;
        this.clock = clock;
    }

    /** A file with what makes it look like the one asked about. */
    record Match(Person person, Likeness likeness) {}

    /** Files that look like somebody's, the likeliest first. */
    List<Match> of(Person person) {
        Compared asked = compared(person);
        return files.similar(person).stream()
                .map(other -> new Match(other, Likeness.between(asked, compared(other))))
                .filter(match -> match.likeness().isWorthSaying())
                .sorted(Comparator.comparingInt((Match m) -> -m.likeness().score()))
                .toList();
    }

    /** Leaves a comparison to be made for each file that is worth it. */
    void leaveReviews(PersonId person, List<Match> matches) {
        for (Match match : matches) {
            if (match.likeness().isWorthAReview()) {
                comparisons.note(
                        new Comparison(
                                Ulid.next(clock),
                                person,
                                match.person().id(),
                                match.likeness().score(),
                                match.likeness().reasons(),
                                clock.instant(),
                                Comparison.State.TO_COMPARE,
                                null));
            }
        }
    }

    /** How a file is shown before it is certain whose it is. */
    String masked(Person person) {
        return "%s · %s. %s. · %d · %s"
                .formatted(
                        person.number(),
                        initial(person.content().givenNameLatin()),
                        initial(person.content().familyNameLatin()),
                        person.content().birthDate().getYear(),
                        communeOf(person));
    }

    private Compared compared(Person person) {
        return new Compared(person.content(), communeOf(person));
    }

    private String communeOf(Person person) {
        return network.territory(person.content().commune())
                .map(territory -> territory.name().latin())
                .orElse(person.content().commune());
    }

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
