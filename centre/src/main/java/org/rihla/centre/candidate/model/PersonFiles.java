package org.rihla.centre.candidate.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.PersonView;
import org.rihla.centre.network.AgencyId;

/** Where people's files are kept. */
public interface PersonFiles {

    /** The next file number's serial. */
    long nextSerial();

    /**
     * Waits until nobody else is registering somebody with the same number or name, so that the
     * same person filed at two counters at once is seen by the second.
     */
    void waitForTwins(Person person);

    /** Keeps a new file. */
    void add(Person person);

    /**
     * Writes a corrected file over its earlier version.
     *
     * @return whether that version was still the latest
     */
    boolean replace(Person person);

    /** Puts a paper on file, in place of an older one of its type. */
    void put(PersonId person, PersonView.DocumentView paper);

    /** What counts need of a file. */
    record Outline(NewPerson.Sex sex, LocalDate birthDate, AgencyId agency, String commune) {}

    /** One file. */
    Optional<Person> find(PersonId id);

    /** The few things of a file that are asked for most often. */
    Optional<Outline> outline(PersonId id);

    /** One file, locked until the transaction ends, for a write that must not be lost. */
    Optional<Person> lock(PersonId id);

    /** Several files at once. */
    List<Person> findAll(Collection<PersonId> ids);

    /** The file of somebody whom another system knows under a number. */
    Optional<Person> byReference(String reference);

    /** The file with a number. */
    Optional<Person> byNumber(String number);

    /** The files with an identity number. */
    List<Person> byCin(String cin);

    /** Files that could be hers: equal identity number, or equal name with birth date or phone. */
    List<Person> similar(Person person);
}
