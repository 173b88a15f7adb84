package org.rihla.centre.candidate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.Lang;

/**
 * What a counsellor takes down in a few minutes; papers are to-dos, not a gate (C1, C9).
 *
 * @param givenNameLatin as in the passport; needed
 * @param familyNameLatin as in the passport; needed
 * @param givenNameArabic as on the identity card, if known
 * @param familyNameArabic as on the identity card, if known
 * @param sex for the person's own papers and for statistics; never a criterion
 * @param birthDate the day, or the first day of the year or month if only that is known
 * @param birthPrecision how much of it is known
 * @param cin national identity number, one or two letters and up to six digits, if at hand
 * @param commune code of the commune of residence
 * @param phone national or international form, if any
 * @param phoneOwner whose phone it is
 * @param speaks the languages she is reached in, ISO 639 codes such as {@code ary}, {@code zgh}
 * @param pageLanguage the language of her pages and slips
 * @param farmMonths months of farm work so far
 * @param iscoExperience ISCO-08 codes of what she has done
 */
public record NewPerson(
        String givenNameLatin,
        String familyNameLatin,
        @Nullable String givenNameArabic,
        @Nullable String familyNameArabic,
        Sex sex,
        LocalDate birthDate,
        BirthPrecision birthPrecision,
        @Nullable String cin,
        String commune,
        @Nullable String phone,
        PhoneOwner phoneOwner,
        List<String> speaks,
        Lang pageLanguage,
        int farmMonths,
        List<String> iscoExperience) {

    /** Keeps copies of the lists. */
    public NewPerson {
        speaks = List.copyOf(speaks);
        iscoExperience = List.copyOf(iscoExperience);
    }

    /** As in the person's papers. */
    public enum Sex {
        FEMALE,
        MALE
    }

    /** How much of a birth date is known. */
    public enum BirthPrecision {
        DAY,
        MONTH,
        YEAR
    }

    /** Whose phone it is; a shared phone is no suspicion. */
    public enum PhoneOwner {
        OWN,
        SHARED,
        RELATIVE,
        NONE
    }
}
