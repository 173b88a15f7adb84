package org.rihla.centre.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The append-only history of everything that was done: who, where, when, why. Written in the same
 * transaction as the move itself; a correction is a new entry. A person's timeline is read from it.
 */
public interface History {

    /**
     * Something that was done.
     *
     * @param kind a message key such as {@code placement.departed}; its text is shown to the person
     * @param subject what it was done to, such as {@code placement:01J…}
     * @param person whose timeline it belongs to, if any
     * @param place where, in words, if it matters
     * @param reason a coded reason (a message key), if there is one
     * @param facts dates, codes and numbers that the text mentions; never a name or a number of a
     *     document
     */
    record Entry(
            String kind,
            String subject,
            @Nullable String person,
            @Nullable String place,
            @Nullable String reason,
            Map<String, String> facts) {
        /** Keeps a copy of the facts. */
        public Entry {
            facts = Map.copyOf(facts);
        }

        /** An entry without place and reason. */
        public static Entry of(
                String kind, String subject, @Nullable String person, Map<String, String> facts) {
            return new Entry(kind, subject, person, null, null, facts);
        }
    }

    /**
     * An entry as it stands in the history.
     *
     * @param sequence its place in the history, growing
     * @param at when it was written
     * @param actor who did it, as others see her
     * @param role what she was
     * @param entry what was done
     */
    record Line(long sequence, Instant at, String actor, Role role, Entry entry) {}

    /** Writes one entry; must run inside the transaction of the move. */
    void add(Actor actor, Entry entry);

    /** Writes many entries in one go, in their order. */
    default void addAll(Actor actor, List<Entry> entries) {
        entries.forEach(entry -> add(actor, entry));
    }

    /** A person's timeline, oldest first. */
    List<Line> ofPerson(String person);

    /** What was done to one thing, oldest first. */
    List<Line> ofSubject(String subject);
}
