package org.rihla.centre.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.model.PersonReading;
import org.rihla.centre.shared.Answer;

/**
 * A person as she was typed: in a form, in a request or in a row of a file. Everything is text, so
 * that a wrong date or number is answered with the field's name instead of being lost.
 *
 * @param birthDate {@code 1990-05-04}, or {@code 1990-05} or {@code 1990} if no more is known
 * @param birthPrecision {@code DAY}, {@code MONTH} or {@code YEAR}; by the date's form if absent
 * @param speaks ISO 639 codes
 * @param pageLanguage {@code ar}, {@code fr}, {@code es} or {@code en}
 * @param iscoExperience ISCO-08 codes of two to four digits
 */
public record TypedPerson(
        @Nullable String givenNameLatin,
        @Nullable String familyNameLatin,
        @Nullable String givenNameArabic,
        @Nullable String familyNameArabic,
        @Nullable String sex,
        @Nullable String birthDate,
        @Nullable String birthPrecision,
        @Nullable String cin,
        @Nullable String commune,
        @Nullable String phone,
        @Nullable String phoneOwner,
        @Nullable List<String> speaks,
        @Nullable String pageLanguage,
        @Nullable String farmMonths,
        @Nullable List<String> iscoExperience) {

    /** Nothing typed at all. */
    public static final TypedPerson NOTHING =
            new TypedPerson(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null);

    /**
     * Reads what was typed; refuses with {@code candidate.check-fields} and every field that must
     * be corrected.
     */
    public Answer<NewPerson> read() {
        return new PersonReading(this).read();
    }
}
