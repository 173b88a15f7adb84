package org.rihla.centre.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Slice;

/** What other modules and the faces may ask of people's files. */
public interface People {

    /**
     * Somebody who looks like the one being registered (R13).
     *
     * @param score R13's points
     * @param masked how she is shown before it is certain: number, initials, year of birth, commune
     * @param reasons message keys of what is equal
     */
    record Lookalike(PersonId id, int score, String masked, List<String> reasons) {}

    /** A line of a search: enough to recognise somebody at the counter. */
    record PersonLine(
            PersonId id,
            String number,
            LocalName name,
            LocalDate birthDate,
            String commune,
            AgencyId agency) {}

    /**
     * What eligibility and statistics are told of a person; no name, no number.
     *
     * @param agency the competent agency
     * @param region HCP code of her region
     * @param waitingSince since when she is in the pool
     */
    record PersonFacts(
            PersonId id,
            NewPerson.Sex sex,
            LocalDate birthDate,
            AgencyId agency,
            String region,
            String commune,
            int farmMonths,
            List<String> iscoExperience,
            List<String> speaks,
            List<PersonView.DocumentView> documents,
            Instant waitingSince) {}

    /**
     * What statistics are told of a person, read at every move that she makes; no name, no number.
     *
     * @param agency the competent agency
     * @param region HCP code of her region
     */
    record Traits(NewPerson.Sex sex, LocalDate birthDate, AgencyId agency, String region) {}

    /** Somebody registered: the file and the slip to hand over. */
    record Registered(PersonId id, String number, String slipCode) {}

    /** People who look like somebody about to be registered, the likeliest first. */
    List<Lookalike> lookalikes(Actor actor, NewPerson person);

    /**
     * Registers somebody. From 75 points of R13 on it is refused with {@code
     * candidate.same-person-maybe} unless {@code notTheSameAs} names the look-alike; from 45 on it
     * goes on and leaves a task.
     *
     * @param notTheSameAs the look-alike that the counsellor has ruled out, if she was asked
     */
    Answer<Registered> register(Actor actor, NewPerson person, @Nullable PersonId notTheSameAs);

    /** Corrects a file; a stale version throws {@link org.rihla.centre.shared.StaleVersion}. */
    Answer<PersonView> correct(Actor actor, PersonId person, NewPerson corrected, long version);

    /**
     * A file's content as it was taken down, to be corrected.
     *
     * @param version what a correction must name
     */
    record Editable(NewPerson person, long version) {}

    /** A file's content, if the actor may correct it. */
    Optional<Editable> toCorrect(Actor actor, PersonId person);

    /** Puts a paper on file, in place of an older one of its type. */
    Answer<PersonView> addDocument(
            Actor actor,
            PersonId person,
            DocumentType type,
            LocalDate issuedOn,
            @Nullable LocalDate validUntil);

    /** Opens a file; the reading is logged with its purpose. */
    Optional<PersonView> open(Actor actor, PersonId person, String purpose);

    /**
     * Finds people by name in either script, identity number, phone or file number, within the
     * actor's territory.
     */
    Slice<PersonLine> search(Actor actor, String query, @Nullable String after, int atMost);

    /**
     * Gives somebody a fresh slip code; the earlier one stops working. Asked when a slip was lost.
     */
    Answer<Registered> newSlip(Actor actor, PersonId person);

    /** The name to show beside an id, if the actor reaches the person. */
    Optional<PersonLine> line(Actor actor, PersonId person);

    /** The names to show beside many ids; those that the actor does not reach are left out. */
    Map<PersonId, PersonLine> lines(Actor actor, Collection<PersonId> people);

    /**
     * Somebody's name for a module that has checked by its own rules that the actor may know it,
     * such as an employer's own worker.
     */
    LocalName nameOf(PersonId person);

    /**
     * The facts of the person who is known under a file number, or under the number that an earlier
     * register has for her; asked by other modules, not by faces.
     */
    Optional<PersonFacts> knownAs(String number);

    /** What statistics are told of a person; asked by other modules, not by faces. */
    Traits traits(PersonId person);

    /** The facts that eligibility is judged by; asked by other modules, not by faces. */
    PersonFacts facts(PersonId person);
}
