package org.rihla.centre.candidate.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.candidate.PersonView.DocumentView;
import org.rihla.centre.candidate.model.Person;
import org.rihla.centre.candidate.model.PersonFiles;
import org.rihla.centre.candidate.model.PersonRules;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.StaleVersion;
import org.rihla.centre.shared.StaleVersion.Difference;
import org.springframework.stereotype.Component;

/** Changes a file that exists: corrections and papers. */
@Component
class FileCorrections {
    private static final int LONGEST_VALIDITY = 15;

    private final PersonFiles files;
    private final PersonRegistration registration;
    private final PersonMatches matches;
    private final History history;
    private final Clock clock;

    FileCorrections(
            PersonFiles files,
            PersonRegistration registration,
            PersonMatches matches,
            History history,
            Clock clock) {
        this.files = files;
        this.registration = registration;
        this.matches = matches;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Writes a correction.
     *
     * @param current the file, locked
     * @param version the version that the correction was made from
     */
    Answer<Person> correct(Actor actor, Person current, NewPerson typed, long version) {
        NewPerson corrected = PersonRules.normalised(typed);
        return registration
                .checked(actor, typed)
                .map(agency -> current.corrected(corrected, agency.id()))
                .map(person -> {
                    if (current.version() != version) {
                        throw new StaleVersion(differences(current.content(), corrected));
                    }
                    return current.content().equals(corrected) ? current : written(actor, person);
                });
    }

    /** Puts a paper on file. */
    Answer<Person> add(Actor actor, Person person, DocumentView paper) {
        List<FieldFault> faults = faults(person, paper);
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(Refusal.ofFields("candidate.check-fields", faults));
        }
        files.put(person.id(), paper);
        String type = paper.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        note(actor, person, "candidate.history.paper." + type);
        return Answer.of(person.with(paper));
    }

    private Person written(Actor actor, Person person) {
        if (!files.replace(person)) {
            throw new StaleVersion(List.of());
        }
        matches.leaveReviews(person.id(), matches.of(person));
        note(actor, person, "candidate.history.corrected");
        return files.find(person.id()).orElseThrow();
    }

    private void note(Actor actor, Person person, String kind) {
        String id = person.id().value();
        history.add(actor, History.Entry.of(kind, "person:" + id, id, Map.of()));
    }

    private List<FieldFault> faults(Person person, DocumentView paper) {
        List<FieldFault> faults = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        LocalDate until = paper.validUntil();
        if (paper.issuedOn().isAfter(today)) {
            faults.add(FieldFault.of("issuedOn", "candidate.issued-in-future"));
        } else if (paper.issuedOn().isBefore(person.content().birthDate())) {
            faults.add(FieldFault.of("issuedOn", "candidate.issued-before-birth"));
        }
        if (until == null && paper.type() == DocumentType.PASSPORT) {
            faults.add(FieldFault.of("validUntil", "shared.required"));
        }
        if (until != null && until.isBefore(paper.issuedOn())) {
            faults.add(FieldFault.of("validUntil", "candidate.ends-before-issue"));
        } else if (until != null && until.isAfter(today.plusYears(LONGEST_VALIDITY))) {
            faults.add(FieldFault.of("validUntil", "candidate.ends-too-late", LONGEST_VALIDITY));
        }
        return faults;
    }

    private static List<Difference> differences(NewPerson theirs, NewPerson yours) {
        List<Difference> all = new ArrayList<>();
        differ("givenNameLatin", theirs.givenNameLatin(), yours.givenNameLatin(), all);
        differ("familyNameLatin", theirs.familyNameLatin(), yours.familyNameLatin(), all);
        differ("givenNameArabic", theirs.givenNameArabic(), yours.givenNameArabic(), all);
        differ("familyNameArabic", theirs.familyNameArabic(), yours.familyNameArabic(), all);
        differ("sex", theirs.sex().name(), yours.sex().name(), all);
        differ("birthDate", theirs.birthDate().toString(), yours.birthDate().toString(), all);
        differ(
                "birthPrecision",
                theirs.birthPrecision().name(),
                yours.birthPrecision().name(),
                all);
        differ("cin", theirs.cin(), yours.cin(), all);
        differ("commune", theirs.commune(), yours.commune(), all);
        differ("phone", theirs.phone(), yours.phone(), all);
        differ("phoneOwner", theirs.phoneOwner().name(), yours.phoneOwner().name(), all);
        differ("speaks", String.join(" ", theirs.speaks()), String.join(" ", yours.speaks()), all);
        differ("pageLanguage", theirs.pageLanguage().tag(), yours.pageLanguage().tag(), all);
        String theirMonths = Integer.toString(theirs.farmMonths());
        differ("farmMonths", theirMonths, Integer.toString(yours.farmMonths()), all);
        String theirWork = String.join(" ", theirs.iscoExperience());
        differ("iscoExperience", theirWork, String.join(" ", yours.iscoExperience()), all);
        return all;
    }

    private static void differ(
            String field, @Nullable String theirs, @Nullable String yours, List<Difference> all) {
        if (!Objects.equals(theirs, yours)) {
            all.add(new Difference("candidate.field." + field, theirs, yours));
        }
    }
}
