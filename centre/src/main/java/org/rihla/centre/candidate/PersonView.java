package org.rihla.centre.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.LocalName;

/**
 * A person's file as staff see it; reading it is logged.
 *
 * @param number short and readable, on slips and lists instead of the name, such as {@code
 *     P-27-000123}
 * @param name full name in both scripts
 * @param agency the one agency that is competent for her
 */
public record PersonView(
        PersonId id,
        String number,
        LocalName name,
        NewPerson.Sex sex,
        LocalDate birthDate,
        NewPerson.BirthPrecision birthPrecision,
        @Nullable String cin,
        String commune,
        AgencyId agency,
        @Nullable String phone,
        NewPerson.PhoneOwner phoneOwner,
        List<String> speaks,
        Lang pageLanguage,
        int farmMonths,
        List<String> iscoExperience,
        List<DocumentView> documents,
        Instant registeredAt,
        long version) {

    /**
     * A paper on file.
     *
     * @param type which paper
     * @param issuedOn when it was issued
     * @param validUntil until when it is valid, if it ends
     * @param seenOn when an officer saw it
     */
    public record DocumentView(
            DocumentType type,
            LocalDate issuedOn,
            @Nullable LocalDate validUntil,
            LocalDate seenOn) {}
}
