package org.rihla.centre.candidate.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.TextRules;

/** What a person's file may hold, field by field, and from which age somebody is registered. */
public final class PersonRules {
    /** Stands for a date that could not be read, whose fault is already noted. */
    static final LocalDate UNREADABLE = LocalDate.of(1, 1, 1);

    /** Nobody below this age may work; labour code, Law 65-99, art. 143 and 145. */
    public static final int LAWFUL_AGE = 16;

    /** Nobody below this age is recruited across a border; IRIS standard, criterion A.3. */
    public static final int POLICY_AGE = 18;

    private static final int OLDEST = 100;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_FARM_MONTHS = 720;

    private PersonRules() {}

    /** The faults of every field that needs no calendar and no map to be judged. */
    public static List<FieldFault> faults(NewPerson person) {
        List<FieldFault> faults = new ArrayList<>();
        latinName("givenNameLatin", person.givenNameLatin(), faults);
        latinName("familyNameLatin", person.familyNameLatin(), faults);
        arabicName("givenNameArabic", person.givenNameArabic(), faults);
        arabicName("familyNameArabic", person.familyNameArabic(), faults);
        readable("cin", person.cin(), "candidate.not-a-cin", Cin::read, faults);
        readable("phone", person.phone(), "candidate.not-a-phone", Phone::read, faults);
        TextRules.required("commune", person.commune()).ifPresent(faults::add);
        TextRules.plain("commune", person.commune(), 20).ifPresent(faults::add);
        codes("speaks", person.speaks(), "[a-z]{2,3}", faults);
        codes("iscoExperience", person.iscoExperience(), "\\d{1,4}", faults);
        if (person.farmMonths() < 0 || person.farmMonths() > MOST_FARM_MONTHS) {
            faults.add(FieldFault.of("farmMonths", "shared.out-of-range", 0, MOST_FARM_MONTHS));
        }
        return faults;
    }

    /** The faults of a birth date as of today: in the future, or too long ago. */
    public static List<FieldFault> birthFaults(NewPerson person, LocalDate today) {
        if (person.birthDate().isAfter(today)) {
            return List.of(FieldFault.of("birthDate", "candidate.birth-in-future"));
        }
        if (person.birthDate().isBefore(today.minusYears(OLDEST))) {
            return List.of(FieldFault.of("birthDate", "candidate.birth-too-long-ago", OLDEST));
        }
        return List.of();
    }

    /** The first day on which somebody is surely of an age, with what is known of her birth. */
    public static LocalDate reaches(NewPerson person, int age) {
        return latestBirth(person).plusYears(age);
    }

    /** The same content with numbers, codes and blanks as they are kept. */
    public static NewPerson normalised(NewPerson person) {
        return new NewPerson(
                person.givenNameLatin(),
                person.familyNameLatin(),
                person.givenNameArabic(),
                person.familyNameArabic(),
                person.sex(),
                firstDay(person),
                person.birthPrecision(),
                read(person.cin(), Cin::read),
                person.commune(),
                read(person.phone(), Phone::read),
                person.phoneOwner(),
                person.speaks().stream()
                        .map(code -> code.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList(),
                person.pageLanguage(),
                person.farmMonths(),
                person.iscoExperience().stream().distinct().toList());
    }

    private static LocalDate firstDay(NewPerson person) {
        return switch (person.birthPrecision()) {
            case DAY -> person.birthDate();
            case MONTH -> person.birthDate().withDayOfMonth(1);
            case YEAR -> person.birthDate().withDayOfYear(1);
        };
    }

    private static LocalDate latestBirth(NewPerson person) {
        LocalDate first = firstDay(person);
        return switch (person.birthPrecision()) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    private static void latinName(String field, String name, List<FieldFault> faults) {
        TextRules.required(field, name)
                .or(() -> TextRules.latin(field, name, LONGEST_NAME))
                .or(() -> withLetters(field, name, "shared.not-latin"))
                .ifPresent(faults::add);
    }

    private static void arabicName(String field, @Nullable String name, List<FieldFault> faults) {
        if (name != null) {
            TextRules.arabic(field, name, LONGEST_NAME)
                    .or(() -> withLetters(field, name, "shared.not-arabic"))
                    .ifPresent(faults::add);
        }
    }

    private static Optional<FieldFault> withLetters(String field, String name, String code) {
        return name.codePoints().anyMatch(Character::isLetter)
                ? Optional.empty()
                : Optional.of(FieldFault.of(field, code));
    }

    private static void readable(
            String field,
            @Nullable String text,
            String code,
            Function<String, Optional<String>> reading,
            List<FieldFault> faults) {
        if (text != null && reading.apply(text).isEmpty()) {
            faults.add(FieldFault.of(field, code));
        }
    }

    private static void codes(
            String field, List<String> codes, String form, List<FieldFault> faults) {
        if (codes.size() > 20) {
            faults.add(FieldFault.of(field, "shared.out-of-range", 0, 20));
        } else if (!codes.stream().allMatch(code -> code.toLowerCase(Locale.ROOT).matches(form))) {
            faults.add(FieldFault.of(field, "shared.not-a-choice"));
        }
    }

    private static @Nullable String read(
            @Nullable String text, Function<String, Optional<String>> reading) {
        return text == null ? null : reading.apply(text).orElse(text);
    }
}
