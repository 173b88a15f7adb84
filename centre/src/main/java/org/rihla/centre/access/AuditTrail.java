package org.rihla.centre.access;

import java.time.Instant;
import java.util.List;

/** The log of reads: opening a person's file leaves a line that the person can see. */
public interface AuditTrail {

    /**
     * One reading of a file.
     *
     * @param at when
     * @param actor who, as others see her
     * @param role what she was
     * @param purpose why, a message key such as {@code access.purpose.file}
     */
    record Reading(Instant at, String actor, Role role, String purpose) {}

    /** Notes that somebody reads a person's file; her own reading of her own file is not noted. */
    void read(Actor actor, String person, String purpose);

    /** Who read a person's file, the latest first, at most so many. */
    List<Reading> of(String person, int atMost);

    /** How often a person's file was read by others. */
    long count(String person);
}
