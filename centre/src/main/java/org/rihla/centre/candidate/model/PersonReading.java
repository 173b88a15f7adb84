package org.rihla.centre.candidate.model;

import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.candidate.NewPerson.BirthPrecision;
import org.rihla.centre.candidate.NewPerson.PhoneOwner;
import org.rihla.centre.candidate.NewPerson.Sex;
import org.rihla.centre.candidate.TypedPerson;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;

/** Turns what was typed into what is meant, or into the list of fields to correct. */
public final class PersonReading {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    private final TypedPerson typed;
    private final List<FieldFault> faults = new ArrayList<>();

    /** Reads one typed person. */
    public PersonReading(TypedPerson typed) {
        this.typed = typed;
    }

    /** The person, or a refusal that names every wrong field. */
    public Answer<NewPerson> read() {
        LocalDate birth = birthDate();
        NewPerson person =
                new NewPerson(
                        text(typed.givenNameLatin()),
                        text(typed.familyNameLatin()),
                        optional(typed.givenNameArabic()),
                        optional(typed.familyNameArabic()),
                        choice(Sex.class, "sex", typed.sex(), null),
                        birth,
                        precision(),
                        optional(typed.cin()),
                        text(typed.commune()),
                        optional(typed.phone()),
                        choice(
                                PhoneOwner.class,
                                "phoneOwner",
                                typed.phoneOwner(),
                                ownerByDefault()),
                        list(typed.speaks()),
                        language(),
                        farmMonths(),
                        list(typed.iscoExperience()));
        faults.addAll(PersonRules.faults(person));
        return faults.isEmpty()
                ? Answer.of(PersonRules.normalised(person))
                : new Answer.Refused<>(Refusal.ofFields("candidate.check-fields", faults));
    }

    private LocalDate birthDate() {
        String text = text(typed.birthDate());
        if (text.isEmpty()) {
            fault("birthDate", "shared.required");
            return PersonRules.UNREADABLE;
        }
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            fault("birthDate", "shared.not-a-date");
            return PersonRules.UNREADABLE;
        }
        try {
            return LocalDate.of(part(date, 1), part(date, 2), part(date, 3));
        } catch (DateTimeException e) {
            fault("birthDate", "shared.not-a-date");
            return PersonRules.UNREADABLE;
        }
    }

    private static int part(Matcher date, int group) {
        String digits = date.group(group);
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private BirthPrecision precision() {
        String text = text(typed.birthDate());
        int dashes = (int) text.chars().filter(c -> c == '-').count();
        BirthPrecision byForm =
                switch (dashes) {
                    case 0 -> BirthPrecision.YEAR;
                    case 1 -> BirthPrecision.MONTH;
                    default -> BirthPrecision.DAY;
                };
        return choice(BirthPrecision.class, "birthPrecision", typed.birthPrecision(), byForm);
    }

    private PhoneOwner ownerByDefault() {
        return text(typed.phone()).isEmpty() ? PhoneOwner.NONE : PhoneOwner.OWN;
    }

    private Lang language() {
        String tag = text(typed.pageLanguage());
        if (tag.isEmpty()) {
            return Lang.AR;
        }
        Optional<Lang> lang = Lang.ofTag(tag.toLowerCase(Locale.ROOT));
        if (lang.isEmpty()) {
            fault("pageLanguage", "shared.not-a-choice");
        }
        return lang.orElse(Lang.AR);
    }

    private int farmMonths() {
        String text = text(typed.farmMonths());
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,4}")) {
            fault("farmMonths", "shared.not-a-number");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private <E extends Enum<E>> E choice(
            Class<E> type, String field, @Nullable String value, @Nullable E byDefault) {
        String name = text(value).toUpperCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        if (!name.isEmpty() || byDefault == null) {
            fault(field, name.isEmpty() ? "shared.required" : "shared.not-a-choice");
        }
        return byDefault == null ? type.getEnumConstants()[0] : byDefault;
    }

    private static List<String> list(@Nullable List<String> values) {
        return requireNonNullElse(values, List.<String>of()).stream()
                .map(PersonReading::text)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : TextRules.clean(value);
    }

    private static @Nullable String optional(@Nullable String value) {
        String text = text(value);
        return text.isEmpty() ? null : text;
    }

    private void fault(String field, String code) {
        faults.add(FieldFault.of(field, code));
    }
}
