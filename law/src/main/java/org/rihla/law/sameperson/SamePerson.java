package org.rihla.law.sameperson;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.sameperson.Likeness.Field;
import org.rihla.law.sameperson.Likeness.Outcome;

/** Scores whether two files are one person (R13); it proposes, a person decides. */
public final class SamePerson {
    private SamePerson() {}

    /** Compares two cards. */
    public static Likeness compare(PersonCard one, PersonCard other, MatchPolicy policy) {
        Map<Field, Integer> points = new EnumMap<>(Field.class);
        if (same(number(one.cin()), number(other.cin()))) {
            points.put(Field.CIN, policy.cin());
        } else if (same(number(one.passport()), number(other.passport()))) {
            points.put(Field.PASSPORT, policy.passport());
        }
        int birth = birthPoints(one.birth(), other.birth(), policy);
        if (birth > 0) {
            points.put(Field.BIRTH, birth);
        }
        if (same(name(one.name()), name(other.name()))) {
            points.put(Field.NAME, policy.name());
        }
        if (same(name(one.commune()), name(other.commune()))) {
            points.put(Field.COMMUNE, policy.commune());
        }
        if (same(phone(one.phone()), phone(other.phone()))) {
            points.put(Field.PHONE, policy.phone());
        }
        int score = points.values().stream().mapToInt(Integer::intValue).sum();
        return new Likeness(score, outcome(score, policy), points, hints(points, score, policy));
    }

    private static Outcome outcome(int score, MatchPolicy policy) {
        if (score >= policy.block()) {
            return Outcome.BLOCK_AND_ASK;
        }
        return score >= policy.review() ? Outcome.REVIEW : Outcome.NEW;
    }

    private static List<Finding> hints(Map<Field, Integer> points, int score, MatchPolicy policy) {
        List<Finding> hints = new ArrayList<>();
        boolean cinAlone =
                points.containsKey(Field.CIN)
                        && !points.containsKey(Field.NAME)
                        && !points.containsKey(Field.BIRTH);
        if (cinAlone) {
            hints.add(Finding.hold(Rule.R13_SAME_PERSON, MessageKey.MAYBE_CIN_TYPO));
        } else if (score >= policy.warn()) {
            hints.add(Finding.warn(Rule.R13_SAME_PERSON, MessageKey.MAYBE_SAME_PERSON));
        }
        return hints;
    }

    private static int birthPoints(
            @Nullable BirthDate one, @Nullable BirthDate other, MatchPolicy policy) {
        if (one == null || other == null || one.year() != other.year()) {
            return 0;
        }
        if (one instanceof BirthDate.Day && other instanceof BirthDate.Day) {
            return one.equals(other) ? policy.birthDay() : 0;
        }
        boolean otherMonths =
                one instanceof BirthDate.Month(var a)
                        && other instanceof BirthDate.Month(var b)
                        && !a.equals(b);
        return otherMonths ? 0 : policy.birthYear();
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static String name(@Nullable String text) {
        return text == null ? "" : NameKey.of(text);
    }

    private static String number(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    /** Moroccan numbers are written with 0, +212 or 00212. */
    private static String phone(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String digits = text.replaceAll("[^0-9]", "");
        return digits.replaceFirst("^(?:00)?212(?=[5-8]\\d{8}$)", "0");
    }
}
