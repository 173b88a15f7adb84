package org.rihla.centre.homecoming.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.rihla.centre.candidate.PersonId;

/** Where it is kept whom employers have named. */
public interface NamingBook {

    /** Who was named for a list. */
    Set<PersonId> named(Collection<String> lists);

    /** Notes names for a list; those that were named before stay as they are. */
    void name(String list, Collection<PersonId> people, LocalDate on, String by);
}
