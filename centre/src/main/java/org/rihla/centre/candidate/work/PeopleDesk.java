package org.rihla.centre.candidate.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.AuditTrail;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.PersonView;
import org.rihla.centre.candidate.model.Person;
import org.rihla.centre.candidate.model.PersonFiles;
import org.rihla.centre.candidate.model.PersonRules;
import org.rihla.centre.network.Network;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where people's files are opened, made and corrected. */
@Service
@Transactional
class PeopleDesk implements People {
    private final PersonFiles files;
    private final PersonRegistration registration;
    private final FileCorrections corrections;
    private final PersonMatches matches;
    private final CounterSearch search;
    private final Network network;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final Clock clock;

    PeopleDesk(
            PersonFiles files,
            PersonRegistration registration,
            FileCorrections corrections,
            PersonMatches matches,
            CounterSearch search,
            Network network,
            Accounts accounts,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.registration = registration;
        this.corrections = corrections;
        this.matches = matches;
        this.search = search;
        this.network = network;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Lookalike> lookalikes(Actor actor, NewPerson person) {
        actor.needs(Right.WRITE_FILES);
        return network
                .competentFor(person.commune())
                .map(agency -> registration.draft(PersonRules.normalised(person), agency, null))
                .map(matches::of)
                .orElse(List.of())
                .stream()
                .map(match ->
                        new Lookalike(
                                match.person().id(),
                                match.likeness().score(),
                                matches.masked(match.person()),
                                match.likeness().reasons()))
                .toList();
    }

    @Override
    public Answer<Registered> register(
            Actor actor, NewPerson person, @Nullable PersonId notTheSameAs) {
        actor.needs(Right.WRITE_FILES);
        return registration
                .register(actor, person, notTheSameAs, null)
                .map(filed -> withSlip(actor, filed));
    }

    @Override
    public Answer<PersonView> correct(
            Actor actor, PersonId person, NewPerson corrected, long version) {
        actor.needs(Right.WRITE_FILES);
        return corrections
                .correct(actor, locked(actor, person), corrected, version)
                .map(Person::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Editable> toCorrect(Actor actor, PersonId person) {
        actor.needs(Right.WRITE_FILES);
        return files.find(person)
                .filter(found -> Reach.reaches(actor, found))
                .map(found -> new Editable(found.content(), found.version()));
    }

    @Override
    public Answer<PersonView> addDocument(
            Actor actor,
            PersonId person,
            DocumentType type,
            LocalDate issuedOn,
            @Nullable LocalDate validUntil) {
        actor.needs(Right.WRITE_FILES);
        PersonView.DocumentView paper =
                new PersonView.DocumentView(type, issuedOn, validUntil, LocalDate.now(clock));
        return corrections.add(actor, locked(actor, person), paper).map(Person::view);
    }

    @Override
    public Optional<PersonView> open(Actor actor, PersonId person, String purpose) {
        if (!actor.may(Right.READ_FILES) && !actor.may(Right.OWN_JOURNEY)) {
            throw new NotAllowed(Right.READ_FILES.name());
        }
        Optional<Person> file = files.find(person).filter(found -> Reach.reaches(actor, found));
        file.ifPresent(_ -> trail.read(actor, person.value(), purpose));
        return file.map(Person::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Slice<PersonLine> search(Actor actor, String query, @Nullable String after, int atMost) {
        actor.needs(Right.READ_FILES);
        Slice<PersonId> found = search.find(actor, query, after, atMost);
        Map<PersonId, PersonLine> lines = new HashMap<>();
        files.findAll(found.rows()).forEach(person -> lines.put(person.id(), line(person)));
        List<PersonLine> ordered = new ArrayList<>();
        for (PersonId id : found.rows()) {
            PersonLine line = lines.get(id);
            if (line != null) {
                ordered.add(line);
            }
        }
        return new Slice<>(ordered, found.next());
    }

    @Override
    public Answer<Registered> newSlip(Actor actor, PersonId person) {
        actor.needs(Right.WRITE_FILES);
        return Answer.of(withSlip(actor, locked(actor, person)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonLine> line(Actor actor, PersonId person) {
        return Optional.ofNullable(lines(actor, List.of(person)).get(person));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, PersonLine> lines(Actor actor, Collection<PersonId> people) {
        Map<PersonId, PersonLine> lines = new LinkedHashMap<>();
        for (Person person : files.findAll(people)) {
            if (Reach.reaches(actor, person)) {
                lines.put(person.id(), line(person));
            }
        }
        return lines;
    }

    @Override
    @Transactional(readOnly = true)
    public LocalName nameOf(PersonId person) {
        return files.find(person).map(Person::name).orElseThrow(() -> new NotFound("person"));
    }

    @Override
    @Transactional(readOnly = true)
    public Traits traits(PersonId id) {
        PersonFiles.Outline outline = files.outline(id).orElseThrow(() -> new NotFound("person"));
        return new Traits(
                outline.sex(),
                outline.birthDate(),
                outline.agency(),
                network.regionCode(outline.commune()));
    }

    @Override
    @Transactional(readOnly = true)
    public PersonFacts facts(PersonId id) {
        return facts(files.find(id).orElseThrow(() -> new NotFound("person")));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonFacts> knownAs(String number) {
        return files.byReference(number).or(() -> files.byNumber(number)).map(this::facts);
    }

    private PersonFacts facts(Person person) {
        NewPerson content = person.content();
        return new PersonFacts(
                person.id(),
                content.sex(),
                content.birthDate(),
                person.agency(),
                network.regionCode(content.commune()),
                content.commune(),
                content.farmMonths(),
                content.iscoExperience(),
                content.speaks(),
                person.documents(),
                person.registeredAt());
    }

    private Person locked(Actor actor, PersonId id) {
        return files.lock(id)
                .filter(person -> Reach.reaches(actor, person))
                .orElseThrow(() -> new NotFound("person"));
    }

    private Registered withSlip(Actor actor, Person person) {
        String code =
                accounts.giveSlipCode(
                        actor,
                        person.id().value(),
                        person.name().latin(),
                        person.content().birthDate());
        return new Registered(person.id(), person.number(), code);
    }

    private static PersonLine line(Person person) {
        return new PersonLine(
                person.id(),
                person.number(),
                person.name(),
                person.content().birthDate(),
                person.content().commune(),
                person.agency());
    }
}
