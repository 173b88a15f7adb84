package org.rihla.centre.access;

import java.util.Set;

/**
 * Whose records somebody reaches. Ids are plain texts here because access knows no other module.
 */
public sealed interface Scope {

    /** Every record of the centre. */
    record Everywhere() implements Scope {}

    /**
     * The records of some agencies.
     *
     * @param agencies ids of agencies
     */
    record Agencies(Set<String> agencies) implements Scope {
        /** Keeps a copy. */
        public Agencies {
            agencies = Set.copyOf(agencies);
        }
    }

    /**
     * One employer's own offers and workers.
     *
     * @param employer the employer's id
     */
    record OfEmployer(String employer) implements Scope {}

    /**
     * One person's own file.
     *
     * @param person the person's id
     */
    record OfPerson(String person) implements Scope {}
}
