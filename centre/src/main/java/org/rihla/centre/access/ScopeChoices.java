package org.rihla.centre.access;

import java.util.List;
import java.util.Optional;
import org.rihla.centre.shared.LocalName;

/**
 * What an account's territory can be limited to; offered by the module that knows the records,
 * because access knows none of them.
 */
public interface ScopeChoices {

    /** Which kind of scope the choices are for. */
    enum Kind {
        AGENCIES,
        EMPLOYER
    }

    /**
     * One record that can be chosen.
     *
     * @param id its id
     * @param name for people
     */
    record Choice(String id, LocalName name) {}

    /** Which kind of scope these choices are for. */
    Kind kind();

    /** All choices, in an order that people find them in. */
    List<Choice> choices();

    /** What one choice is called, if there is such a record. */
    Optional<LocalName> name(String id);
}
