package org.rihla.centre.candidate.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.model.Person;
import org.rihla.centre.candidate.model.PersonFiles;
import org.rihla.centre.candidate.model.PersonRules;
import org.rihla.centre.candidate.work.PersonMatches.Match;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.Network;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Component;

/** Makes a file for life, or says why not (C1, R13). */
@Component
class PersonRegistration {
    private final PersonFiles files;
    private final PersonMatches matches;
    private final Network network;
    private final History history;
    private final Clock clock;

    PersonRegistration(
            PersonFiles files,
            PersonMatches matches,
            Network network,
            History history,
            Clock clock) {
        this.files = files;
        this.matches = matches;
        this.network = network;
        this.history = history;
        this.clock = clock;
    }

    /** Files somebody, unless she is on file already or cannot be registered. */
    Answer<Person> register(
            Actor actor,
            NewPerson typed,
            @Nullable PersonId notTheSameAs,
            @Nullable String reference) {
        NewPerson person = PersonRules.normalised(typed);
        return checked(actor, typed)
                .then(agency -> oldEnough(person).map(_ -> agency))
                .then(agency -> unlessKnown(actor, draft(person, agency, reference), notTheSameAs));
    }

    /** Finds the competent agency of somebody, or the fields that must be corrected. */
    Answer<AgencyView> checked(Actor actor, NewPerson person) {
        List<FieldFault> faults = new ArrayList<>(PersonRules.faults(person));
        faults.addAll(PersonRules.birthFaults(person, LocalDate.now(clock)));
        if (!person.commune().isBlank() && !isCommune(person.commune())) {
            faults.add(FieldFault.of("commune", "candidate.unknown-commune"));
        }
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(Refusal.ofFields("candidate.check-fields", faults));
        }
        Optional<AgencyView> agency = network.competentFor(person.commune());
        if (agency.isEmpty()) {
            return Answer.refused("candidate.no-agency");
        }
        return actor.reachesAgency(agency.get().id().value())
                ? Answer.of(agency.get())
                : Answer.refused("candidate.other-agency", agency.get().name().latin());
    }

    /** The file as it would be, without a number: for looking for others like it. */
    Person draft(NewPerson person, AgencyView agency, @Nullable String reference) {
        return new Person(
                new PersonId(Ulid.next(clock)),
                "",
                person,
                agency.id(),
                reference,
                List.of(),
                clock.instant(),
                0);
    }

    private Answer<Person> unlessKnown(Actor actor, Person draft, @Nullable PersonId notTheSameAs) {
        files.waitForTwins(draft);
        List<Match> alike = matches.of(draft);
        List<Match> asked = alike.stream().filter(match -> match.likeness().asks()).toList();
        boolean ruledOut =
                alike.stream().anyMatch(match -> match.person().id().equals(notTheSameAs));
        if (!asked.isEmpty() && !ruledOut) {
            Match likeliest = asked.getFirst();
            return Answer.refused(
                    likeliest.likeness().maybeMistypedCin()
                            ? "candidate.cin-in-use"
                            : "candidate.same-person-maybe",
                    matches.masked(likeliest.person()),
                    likeliest.person().id().value());
        }
        Person filed = numbered(draft);
        files.add(filed);
        matches.leaveReviews(filed.id(), alike);
        history.add(
                actor,
                History.Entry.of(
                        "candidate.history.registered",
                        "person:" + filed.id().value(),
                        filed.id().value(),
                        Map.of("number", filed.number())));
        return Answer.of(filed);
    }

    /**
     * Refuses who may not work by law. Somebody between the two ages is put on file: an agency
     * serves her at home, and she may be of age on the first day of work abroad, which R7 judges.
     */
    private Answer<NewPerson> oldEnough(NewPerson person) {
        LocalDate lawful = PersonRules.reaches(person, PersonRules.LAWFUL_AGE);
        return LocalDate.now(clock).isBefore(lawful)
                ? Answer.refused(
                        "candidate.under-16",
                        lawful,
                        PersonRules.reaches(person, PersonRules.POLICY_AGE))
                : Answer.of(person);
    }

    private Person numbered(Person draft) {
        int year = LocalDate.now(clock).getYear() % 100;
        return new Person(
                draft.id(),
                "P-%02d-%06d".formatted(year, files.nextSerial()),
                draft.content(),
                draft.agency(),
                draft.reference(),
                draft.documents(),
                draft.registeredAt(),
                draft.version());
    }

    /** A commune, or a territory that the map does not divide further. */
    private boolean isCommune(String code) {
        return network.territory(code)
                .filter(territory ->
                        territory.level() == TerritoryView.Level.COMMUNE
                                || network.below(code).isEmpty())
                .isPresent();
    }
}
