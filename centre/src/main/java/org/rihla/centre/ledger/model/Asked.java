package org.rihla.centre.ledger.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an employer was asked to give money back, with the worker's word.
 *
 * @param givenOn the day on which she says that she gave it, until the worker answers
 * @param contested why she says no, in her words
 */
public record Asked(
        String employer, LocalDate on, @Nullable LocalDate givenOn, @Nullable String contested) {

    /** An employer who was asked just now. */
    public static Asked of(String employer, LocalDate on) {
        return new Asked(employer, on, null, null);
    }

    /** She says that she gave it back. */
    public Asked given(@Nullable LocalDate day) {
        return new Asked(employer, on, day, contested);
    }

    /** She says no. */
    public Asked refusing(@Nullable String why) {
        return new Asked(employer, on, givenOn, why);
    }
}
