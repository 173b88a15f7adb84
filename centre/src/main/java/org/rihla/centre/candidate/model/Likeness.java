package org.rihla.centre.candidate.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.candidate.NewPerson.BirthPrecision;

/**
 * How much two files look like one person (R13): 60 points for an equal identity number, 20 for an
 * equal birth date (10 if only the year is known), 15 for an equal name key, 8 for the commune, 7
 * for the phone.
 *
 * @param score the points
 * @param reasons what is equal, as message keys
 */
public record Likeness(int score, List<String> reasons) {
    /** From here on the counsellor is asked before a file is made. */
    public static final int ASK = 75;

    /** From here on somebody compares the two files later. */
    public static final int REVIEW = 45;

    /** Keeps a copy of the reasons. */
    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /** Compares what is taken down with what is on file. */
    public static Likeness between(NewPerson one, NewPerson other) {
        List<String> equal = new ArrayList<>();
        int score = 0;
        score += points(60, same(one.cin(), other.cin()), "candidate.equal.cin", equal);
        score += birth(one, other, equal);
        String key = NameKeys.whole(Person.nameOf(one).latin());
        boolean sameName = key.equals(NameKeys.whole(Person.nameOf(other).latin()));
        score += points(15, sameName || sameInArabic(one, other), "candidate.equal.name", equal);
        boolean sameCommune = one.commune().equals(other.commune());
        score += points(8, sameCommune, "candidate.equal.commune", equal);
        score += points(7, same(one.phone(), other.phone()), "candidate.equal.phone", equal);
        return new Likeness(score, equal);
    }

    /** Whether only the identity number speaks for one person, which may be a slip of the pen. */
    public boolean maybeMistypedCin() {
        return reasons.contains("candidate.equal.cin") && score < ASK;
    }

    private static int birth(NewPerson one, NewPerson other, List<String> equal) {
        boolean days =
                one.birthPrecision() == BirthPrecision.DAY
                        && other.birthPrecision() == BirthPrecision.DAY;
        if (days) {
            boolean same = one.birthDate().equals(other.birthDate());
            return points(20, same, "candidate.equal.birth-date", equal);
        }
        boolean sameYear = one.birthDate().getYear() == other.birthDate().getYear();
        return points(10, sameYear, "candidate.equal.birth-year", equal);
    }

    private static boolean sameInArabic(NewPerson one, NewPerson other) {
        String first = Person.nameOf(one).arabic();
        String second = Person.nameOf(other).arabic();
        return first != null
                && second != null
                && NameKeys.whole(first).equals(NameKeys.whole(second));
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    private static int points(int points, boolean equal, String reason, List<String> reasons) {
        if (equal) {
            reasons.add(reason);
        }
        return equal ? points : 0;
    }
}
