package org.rihla.centre.candidate.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.model.NameKeys;
import org.rihla.centre.candidate.model.Person;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.shared.Lang;

/** A line of the table {@code person}, both ways. */
final class PersonRow {
    private PersonRow() {}

    static Map<String, @Nullable Object> columns(Person person) {
        NewPerson content = person.content();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", person.id().value());
        columns.put("number", person.number());
        columns.put("givenLatin", content.givenNameLatin());
        columns.put("familyLatin", content.familyNameLatin());
        columns.put("givenArabic", content.givenNameArabic());
        columns.put("familyArabic", content.familyNameArabic());
        columns.put("sex", content.sex().name());
        columns.put("birthDate", content.birthDate());
        columns.put("birthPrecision", content.birthPrecision().name());
        columns.put("cin", content.cin());
        columns.put("commune", content.commune());
        columns.put("agency", person.agency().value());
        columns.put("phone", content.phone());
        columns.put("phoneOwner", content.phoneOwner().name());
        columns.put("speaks", content.speaks().toArray(String[]::new));
        columns.put("pageLanguage", content.pageLanguage().name());
        columns.put("farmMonths", content.farmMonths());
        columns.put("iscoExperience", content.iscoExperience().toArray(String[]::new));
        columns.put("reference", person.reference());
        columns.put("nameKey", NameKeys.whole(person.name().latin()));
        columns.put("nameKeys", keys(person).toArray(String[]::new));
        columns.put("folded", NameKeys.folded(bothScripts(person)));
        columns.put("registeredAt", person.registeredAt().atOffset(ZoneOffset.UTC));
        columns.put("version", person.version());
        return columns;
    }

    /** Every order and script in which somebody's name may be begun to be typed. */
    static Set<String> forms(Person person) {
        NewPerson content = person.content();
        Set<String> forms = new LinkedHashSet<>();
        forms.add(folded(content.givenNameLatin(), content.familyNameLatin()));
        forms.add(folded(content.familyNameLatin(), content.givenNameLatin()));
        forms.add(folded(content.givenNameArabic(), content.familyNameArabic()));
        forms.add(folded(content.familyNameArabic(), content.givenNameArabic()));
        forms.remove("");
        return forms;
    }

    static Person read(ResultSet row) throws SQLException {
        NewPerson content =
                new NewPerson(
                        row.getString("given_latin"),
                        row.getString("family_latin"),
                        row.getString("given_arabic"),
                        row.getString("family_arabic"),
                        NewPerson.Sex.valueOf(row.getString("sex")),
                        row.getObject("birth_date", LocalDate.class),
                        NewPerson.BirthPrecision.valueOf(row.getString("birth_precision")),
                        row.getString("cin"),
                        row.getString("commune"),
                        row.getString("phone"),
                        NewPerson.PhoneOwner.valueOf(row.getString("phone_owner")),
                        texts(row.getArray("speaks")),
                        Lang.valueOf(row.getString("page_language")),
                        row.getInt("farm_months"),
                        texts(row.getArray("isco_experience")));
        return new Person(
                new PersonId(row.getString("id")),
                row.getString("number"),
                content,
                new AgencyId(row.getString("agency")),
                row.getString("reference"),
                List.of(),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Set<String> keys(Person person) {
        Set<String> keys = new LinkedHashSet<>(NameKeys.ofName(person.name().latin()));
        String arabic = person.name().arabic();
        if (arabic != null) {
            keys.addAll(NameKeys.ofName(arabic));
        }
        return keys;
    }

    private static String bothScripts(Person person) {
        String arabic = person.name().arabic();
        return arabic == null ? person.name().latin() : person.name().latin() + " " + arabic;
    }

    private static String folded(@Nullable String first, @Nullable String second) {
        List<String> parts = new ArrayList<>();
        if (first != null) {
            parts.add(first);
        }
        if (second != null) {
            parts.add(second);
        }
        return NameKeys.folded(String.join(" ", parts));
    }
}
