package org.rihla.law.sameperson;

import org.jspecify.annotations.Nullable;

/**
 * What is compared of a file; null where it is not known, and what is not known never matches.
 *
 * @param name full name, in Arabic or Latin letters
 * @param birth date of birth
 * @param cin national identity card number
 * @param passport passport number
 * @param commune commune of residence
 * @param phone telephone number, often shared in a family
 */
public record PersonCard(
        @Nullable String name,
        @Nullable BirthDate birth,
        @Nullable String cin,
        @Nullable String passport,
        @Nullable String commune,
        @Nullable String phone) {

    /** Names the kind only: a card holds personal data. */
    @Override
    public String toString() {
        return "PersonCard";
    }
}
