package org.rihla.centre.candidate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.NewPerson.BirthPrecision;
import org.rihla.centre.candidate.NewPerson.PhoneOwner;
import org.rihla.centre.candidate.NewPerson.Sex;
import org.rihla.centre.shared.Lang;

/** Made-up people for tests. */
public final class ThePeople {
    private ThePeople() {}

    /** Somebody of Lalla Mimouna with a name in Latin letters only. */
    public static NewPerson named(String given, String family) {
        return person(given, family, null, null, null, null);
    }

    /** Somebody with a name in both scripts. */
    public static NewPerson named(
            String given, String family, String givenArabic, String familyArabic) {
        return person(given, family, givenArabic, familyArabic, null, null);
    }

    /** Somebody with numbers. */
    public static NewPerson numbered(
            String given, String family, @Nullable String cin, @Nullable String phone) {
        return person(given, family, null, null, cin, phone);
    }

    /** The same person with another birth date. */
    public static NewPerson born(NewPerson person, LocalDate on, BirthPrecision precision) {
        return new NewPerson(
                person.givenNameLatin(),
                person.familyNameLatin(),
                person.givenNameArabic(),
                person.familyNameArabic(),
                person.sex(),
                on,
                precision,
                person.cin(),
                person.commune(),
                person.phone(),
                person.phoneOwner(),
                person.speaks(),
                person.pageLanguage(),
                person.farmMonths(),
                person.iscoExperience());
    }

    /** The same person in another commune. */
    public static NewPerson of(NewPerson person, String commune) {
        return new NewPerson(
                person.givenNameLatin(),
                person.familyNameLatin(),
                person.givenNameArabic(),
                person.familyNameArabic(),
                person.sex(),
                person.birthDate(),
                person.birthPrecision(),
                person.cin(),
                commune,
                person.phone(),
                person.phoneOwner(),
                person.speaks(),
                person.pageLanguage(),
                person.farmMonths(),
                person.iscoExperience());
    }

    /** The same person with more months of farm work. */
    public static NewPerson withFarmMonths(NewPerson person, int months) {
        return new NewPerson(
                person.givenNameLatin(),
                person.familyNameLatin(),
                person.givenNameArabic(),
                person.familyNameArabic(),
                person.sex(),
                person.birthDate(),
                person.birthPrecision(),
                person.cin(),
                person.commune(),
                person.phone(),
                person.phoneOwner(),
                person.speaks(),
                person.pageLanguage(),
                months,
                person.iscoExperience());
    }

    private static NewPerson person(
            String given,
            String family,
            @Nullable String givenArabic,
            @Nullable String familyArabic,
            @Nullable String cin,
            @Nullable String phone) {
        return new NewPerson(
                given,
                family,
                givenArabic,
                familyArabic,
                Sex.FEMALE,
                LocalDate.of(1990, 5, 4),
                BirthPrecision.DAY,
                cin,
                Neighbours.LALLA,
                phone,
                phone == null ? PhoneOwner.NONE : PhoneOwner.OWN,
                List.of("ary"),
                Lang.AR,
                12,
                List.of("9211"));
    }
}
