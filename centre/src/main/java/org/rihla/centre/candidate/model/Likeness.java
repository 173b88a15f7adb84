package org.rihla.centre.candidate.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.law.sameperson.BirthDate;
import org.rihla.law.sameperson.Likeness.Field;
import org.rihla.law.sameperson.Likeness.Outcome;
import org.rihla.law.sameperson.MatchPolicy;
import org.rihla.law.sameperson.PersonCard;
import org.rihla.law.sameperson.SamePerson;

/**
 * How much two files look like one person, by R13.
 *
 * @param score the points
 * @param outcome what follows
 * @param reasons what is equal, as message keys
 * @param sameCin whether both have one identity number
 */
public record Likeness(int score, Outcome outcome, List<String> reasons, boolean sameCin) {

    /**
     * Somebody as she is compared.
     *
     * @param commune its name, because the rule compares names
     */
    public record Compared(NewPerson content, String commune) {}

    /** Keeps a copy of the reasons. */
    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /**
     * Compares two people by their names in Latin letters and in Arabic ones, if both have them.
     */
    public static Likeness between(Compared one, Compared other) {
        String first = Person.nameOf(one.content()).arabic();
        String second = Person.nameOf(other.content()).arabic();
        Likeness latin =
                compare(
                        card(one, Person.nameOf(one.content()).latin()),
                        card(other, Person.nameOf(other.content()).latin()));
        if (first == null || second == null) {
            return latin;
        }
        Likeness arabic = compare(card(one, first), card(other, second));
        return arabic.score() > latin.score() ? arabic : latin;
    }

    /**
     * Whether the officer is asked before a file is made; a number in use is always asked about.
     */
    public boolean asks() {
        return outcome == Outcome.BLOCK_AND_ASK || sameCin;
    }

    /** Whether somebody compares the two files later. */
    public boolean isWorthAReview() {
        return outcome != Outcome.NEW;
    }

    /** Whether there is anything to say about it at all. */
    public boolean isWorthSaying() {
        return score >= MatchPolicy.usual().warn();
    }

    /** Whether little but the number is equal, which may be a slip of the pen. */
    public boolean maybeMistypedCin() {
        return sameCin && outcome != Outcome.BLOCK_AND_ASK;
    }

    private static Likeness compare(PersonCard one, PersonCard other) {
        var law = SamePerson.compare(one, other, MatchPolicy.usual());
        List<String> reasons =
                Stream.of(Field.values())
                        .filter(law.points()::containsKey)
                        .map(field -> "candidate.equal." + field.name().toLowerCase(Locale.ROOT))
                        .toList();
        return new Likeness(
                law.score(), law.outcome(), reasons, law.points().containsKey(Field.CIN));
    }

    private static PersonCard card(Compared person, @Nullable String name) {
        NewPerson content = person.content();
        return new PersonCard(
                name, birth(content), content.cin(), null, person.commune(), content.phone());
    }

    private static BirthDate birth(NewPerson content) {
        return switch (content.birthPrecision()) {
            case DAY -> new BirthDate.Day(content.birthDate());
            case MONTH -> new BirthDate.Month(YearMonth.from(content.birthDate()));
            case YEAR -> new BirthDate.Year(content.birthDate().getYear());
        };
    }
}
