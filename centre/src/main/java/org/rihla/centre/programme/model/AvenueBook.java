package org.rihla.centre.programme.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.programme.AvenueVersion;
import org.rihla.centre.programme.AvenueVersionId;
import org.rihla.centre.programme.LegalAvenues;
import org.rihla.law.avenues.Purpose;

/** Where the versions of avenues are kept; nothing is ever deleted from it. */
public interface AvenueBook {

    /**
     * Which text a row holds now; the same version is the same text.
     *
     * @param id the row
     * @param version its version
     */
    record Edition(AvenueVersionId id, long version) {}

    /** Adds a version; false if the avenue has one with this number already. */
    boolean add(AvenueVersion version);

    /** Writes a version over the one that was read. */
    void put(AvenueVersion version);

    /** One version. */
    Optional<AvenueVersion> find(AvenueVersionId id);

    /** One version, kept from others until the end of the transaction. */
    Optional<AvenueVersion> lock(AvenueVersionId id);

    /** All versions of one avenue, newest first, kept from others. */
    List<AvenueVersion> lockAvenue(String avenue);

    /** All versions of one avenue, newest first. */
    List<AvenueVersion> ofAvenue(String avenue);

    /** All versions, by country, purpose, avenue and number. */
    List<AvenueVersion> all();

    /** What waits for somebody else than its author, as {@link AvenueVersion#toReadBy} says. */
    LegalAvenues.Waiting waiting(String account);

    /** What is told of a country and a purpose for that day. */
    List<Edition> told(String country, Purpose purpose, LocalDate day);

    /** Whether anything was ever told of a country and a purpose. */
    boolean everTold(String country, Purpose purpose);
}
