package org.rihla.centre.candidate.work;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.model.PersonSearch;
import org.rihla.centre.candidate.model.PersonSearch.Within;
import org.rihla.centre.candidate.model.SearchQuery;
import org.rihla.centre.shared.Slice;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Component;

/**
 * Finds somebody at the counter: by a number if one was typed, else by the beginning of the name,
 * and, when few begin so, by its sound and at last by its letters.
 */
@Component
class CounterSearch {
    private static final int LONGEST_QUERY = 100;
    private static final int LARGEST_PAGE = 100;
    private static final int FEW = 5;

    private final PersonSearch people;

    CounterSearch(PersonSearch people) {
        this.people = people;
    }

    /** One page of ids; the next page is asked for by the last id, which tells nothing. */
    Slice<PersonId> find(Actor actor, String typed, @Nullable String after, int atMost) {
        int size = Math.clamp(atMost, 1, LARGEST_PAGE);
        String cut = typed.length() > LONGEST_QUERY ? typed.substring(0, LONGEST_QUERY) : typed;
        SearchQuery query = SearchQuery.of(cut);
        if (query.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        Within within = Reach.of(actor);
        List<PersonId> byNumber = people.byIdentifier(query, within, size);
        if (!byNumber.isEmpty()) {
            return new Slice<>(byNumber, null);
        }
        PersonId last = after != null && Ulid.isOne(after) ? new PersonId(after) : null;
        List<PersonId> beginning = people.byBeginning(query, within, last, size + 1);
        if (beginning.size() > size) {
            List<PersonId> page = beginning.subList(0, size);
            return new Slice<>(page, page.getLast().value());
        }
        return new Slice<>(filledUp(beginning, query, within, size), null);
    }

    private List<PersonId> filledUp(
            List<PersonId> beginning, SearchQuery query, Within within, int size) {
        Set<PersonId> found = new LinkedHashSet<>(beginning);
        if (found.size() < size && query.hasLetters()) {
            found.addAll(people.bySound(query, within, size - found.size()));
        }
        if (found.size() < Math.min(FEW, size) && query.hasLetters()) {
            found.addAll(people.byLetters(query, within, size - found.size()));
        }
        return new ArrayList<>(found);
    }
}
