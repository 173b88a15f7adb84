package org.rihla.centre.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.shared.Answer;
import org.rihla.law.avenues.AvenueSheet;
import org.rihla.law.avenues.Purpose;

/**
 * The catalogue of legal avenues as this service tells it (C4): versions that one officer writes, a
 * second reads, and that hold for their own days only. What is published is read from the database
 * by every question, so that a change of law needs no restart on any server.
 */
public interface LegalAvenues {

    /** What is done to a version. */
    enum Move {
        REVIEW,
        SEND_BACK,
        PUBLISH,
        SUPERSEDE,
        WITHDRAW
    }

    /** What people are told of a country and a purpose as the law of that day; public. */
    List<AvenueSheet> inForce(String country, Purpose purpose, LocalDate day);

    /** Whether anything was ever told of a country and a purpose. */
    boolean everTold(String country, Purpose purpose);

    /** All that people are told as the law of that day; public. */
    List<AvenueVersion> toldOn(LocalDate day);

    /** What people are told of one avenue for that day; public. */
    Optional<AvenueVersion> told(String avenue, LocalDate day);

    /** Days after which an avenue that nobody has compared with the law is told as stale. */
    int freshDays();

    /** What waits for her as the second person; nothing that she wrote herself. */
    Waiting waiting(Actor actor);

    /**
     * Versions that wait for a second person.
     *
     * @param toRead drafts
     * @param toPublish versions that were read
     */
    record Waiting(long toRead, long toPublish) {}

    /** All versions of all avenues. */
    List<AvenueVersion> all(Actor actor);

    /** One version, in whatever state. */
    AvenueVersion version(Actor actor, AvenueVersionId id);

    /** All versions of one avenue, the newest first. */
    List<AvenueVersion> versionsOf(Actor actor, String avenue);

    /**
     * Writes a new version.
     *
     * @param document as in {@code docs/formats/avenues.md}; what it says of its review is not read
     */
    Answer<AvenueVersion> draft(Actor actor, String document);

    /** Writes a draft anew; who does so becomes its author. */
    Answer<AvenueVersion> redraft(Actor actor, AvenueVersionId id, long version, String document);

    /** Reads a draft as the second person; never its author. */
    Answer<AvenueVersion> review(Actor actor, AvenueVersionId id);

    /** Gives a version that was read back to its author, with a reason. */
    Answer<AvenueVersion> sendBack(Actor actor, AvenueVersionId id, String reason);

    /**
     * Tells it from its first day on; the version that held until then ends the day before. Never
     * done by its author.
     */
    Answer<AvenueVersion> publish(Actor actor, AvenueVersionId id);

    /**
     * Tells it no more from that day on; days before keep their answers.
     *
     * @param from not before its first day
     */
    Answer<AvenueVersion> withdraw(Actor actor, AvenueVersionId id, LocalDate from, String reason);

    /** Notes that it was compared with the law today. */
    Answer<AvenueVersion> checkedAgain(Actor actor, AvenueVersionId id, String source);
}
