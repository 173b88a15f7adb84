package org.rihla.centre.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Role;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Text;
import org.springframework.stereotype.Component;

/** A person's path as sentences: every entry of her history, oldest first. */
@Component
public class PersonTimeline {
    private final History history;

    PersonTimeline(History history) {
        this.history = history;
    }

    /**
     * One entry in words.
     *
     * @param sentence what was done
     * @param place where, if it matters
     * @param reason why, if there is a coded reason
     */
    public record Moment(
            long sequence,
            Instant at,
            String actor,
            Role role,
            Text sentence,
            @Nullable String place,
            @Nullable Text reason) {}

    /** The path of a person; whoever asks has checked that the reader reaches her. */
    public List<Moment> of(PersonId person) {
        List<Moment> moments = new ArrayList<>();
        for (History.Line line : history.ofPerson(person.value())) {
            String reason = line.entry().reason();
            moments.add(
                    new Moment(
                            line.sequence(),
                            line.at(),
                            line.actor(),
                            line.role(),
                            new Text(line.entry().kind(), facts(line)),
                            line.entry().place(),
                            reason == null ? null : Text.of(reason)));
        }
        return moments;
    }

    /** The facts in the alphabetical order of their names, as {0}, {1} … */
    private static List<Object> facts(History.Line line) {
        List<Object> facts = new ArrayList<>();
        new TreeMap<>(line.entry().facts()).values().forEach(value -> facts.add(fact(value)));
        return facts;
    }

    private static Object fact(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(value) : new Code(value);
    }
}
