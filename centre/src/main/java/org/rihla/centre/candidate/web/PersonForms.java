package org.rihla.centre.candidate.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.TypedPerson;
import org.rihla.centre.network.Network;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.springframework.stereotype.Component;

/** The form of a person's file: what stands in it, what was typed, what can be chosen. */
@Component
class PersonForms {
    /** The languages that people are reached in. */
    static final List<String> LANGUAGES = List.of("ary", "zgh", "ar", "fr", "es");

    /** What people have mostly done who apply for seasonal work, by ISCO-08. */
    static final List<String> WORK = List.of("9211", "6111", "9212", "9412", "9112", "5131");

    private static final Pattern CODE_AT_END = Pattern.compile("\\(([\\d.]+)\\)\\s*$");
    private static final Pattern BLANKS = Pattern.compile("[\\s,;]+");
    private static final int ALIKE = 5;

    private final Network network;

    PersonForms(Network network) {
        this.network = network;
    }

    /** What was typed, field by field. */
    TypedPerson typed(Form form) {
        return new TypedPerson(
                form.value("givenNameLatin"),
                form.value("familyNameLatin"),
                form.value("givenNameArabic"),
                form.value("familyNameArabic"),
                form.value("sex"),
                birthDate(form),
                null,
                form.value("cin"),
                communeCode(form.clean("commune")),
                form.value("phone"),
                form.value("phoneOwner"),
                form.all("speaks"),
                form.value("pageLanguage"),
                form.value("farmMonths"),
                Stream.concat(
                                form.all("iscoExperience").stream(),
                                BLANKS.splitAsStream(form.clean("otherWork")))
                        .filter(code -> !code.isBlank())
                        .toList());
    }

    /** A file as it stands, to be corrected. */
    Form of(People.Editable file) {
        NewPerson person = file.person();
        Form form =
                Form.empty()
                        .with("version", file.version())
                        .with("givenNameLatin", person.givenNameLatin())
                        .with("familyNameLatin", person.familyNameLatin())
                        .with("givenNameArabic", person.givenNameArabic())
                        .with("familyNameArabic", person.familyNameArabic())
                        .with("sex", person.sex().name())
                        .with("cin", person.cin())
                        .with("commune", communeText(person.commune()))
                        .with("phone", person.phone())
                        .with("phoneOwner", person.phoneOwner().name())
                        .with("pageLanguage", person.pageLanguage().tag())
                        .with("farmMonths", person.farmMonths())
                        .with("otherWork", String.join(" ", otherThan(person.iscoExperience())));
        return withBirth(form, person)
                .withAll("speaks", person.speaks())
                .withAll("iscoExperience", person.iscoExperience());
    }

    /** The communes of some provinces, to be offered while somebody types. */
    List<String> communes(List<String> provinces) {
        return provinces.stream()
                .flatMap(province -> network.below(province).stream())
                .map(PersonForms::text)
                .toList();
    }

    /** The answers that can be chosen, each under a message of its own. */
    static List<Choice> choices(String prefix, List<String> values) {
        List<Choice> choices = new ArrayList<>();
        for (String value : values) {
            String key = prefix + value.toLowerCase(Locale.ROOT).replace('_', '-');
            choices.add(Choice.of(value, Text.of(key)));
        }
        return choices;
    }

    private static Form withBirth(Form form, NewPerson person) {
        Form full = form.with("birthDate", person.birthDate());
        return switch (person.birthPrecision()) {
            case DAY -> full;
            case MONTH -> full.with("birthDate.day", "");
            case YEAR -> full.with("birthDate.day", "").with("birthDate.month", "");
        };
    }

    private static List<String> otherThan(List<String> codes) {
        return codes.stream().filter(code -> !WORK.contains(code)).toList();
    }

    /** A day in its ISO form from its three fields; empty if none is filled. */
    static String date(Form form, String field) {
        String year = digits(form, field + ".year");
        String month = digits(form, field + ".month");
        String day = digits(form, field + ".day");
        return year.isEmpty() && month.isEmpty() && day.isEmpty()
                ? ""
                : year + "-" + two(month) + "-" + two(day);
    }

    /** 1990-05-04, 1990-05 or 1990, by the fields that are filled. */
    private static String birthDate(Form form) {
        return Stream.of("year", "month", "day")
                .map(part -> two(digits(form, "birthDate." + part)))
                .filter(part -> !part.isEmpty())
                .collect(joining("-"));
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** Arabic-Indic digits are read as 0 to 9. */
    private static String digits(Form form, String field) {
        return form.clean(field)
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The code in brackets, a bare code, or the only commune of that name; else what was typed. */
    private String communeCode(String typed) {
        Matcher code = CODE_AT_END.matcher(typed);
        if (code.find()) {
            return code.group(1);
        }
        if (typed.isEmpty() || network.territory(typed).isPresent()) {
            return typed;
        }
        List<TerritoryView> alike = network.communesLike(typed, ALIKE);
        List<TerritoryView> same =
                alike.stream().filter(commune -> isNamed(commune.name(), typed)).toList();
        if (same.size() == 1) {
            return same.getFirst().code();
        }
        return alike.size() == 1 ? alike.getFirst().code() : "?";
    }

    private static boolean isNamed(LocalName name, String typed) {
        return name.latin().equalsIgnoreCase(typed) || typed.equals(name.arabic());
    }

    private String communeText(String code) {
        return network.territory(code).map(PersonForms::text).orElse(code);
    }

    private static String text(TerritoryView territory) {
        return "%s (%s)".formatted(territory.name().latin(), territory.code());
    }
}
