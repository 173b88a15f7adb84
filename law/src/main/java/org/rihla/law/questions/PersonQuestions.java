package org.rihla.law.questions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rihla.law.LawDates;
import org.rihla.law.documents.DocumentDates;
import org.rihla.law.documents.DocumentPolicy;
import org.rihla.law.documents.Documents;
import org.rihla.law.documents.JourneyDates;
import org.rihla.law.json.Fields;
import org.rihla.law.json.Json;
import org.rihla.law.sameperson.BirthDate;
import org.rihla.law.sameperson.Likeness;
import org.rihla.law.sameperson.MatchPolicy;
import org.rihla.law.sameperson.NameKey;
import org.rihla.law.sameperson.PersonCard;
import org.rihla.law.sameperson.SamePerson;

/** One person, one file, papers in order: R13 and R14. */
final class PersonQuestions {
    private PersonQuestions() {}

    /** Two cards; the second one's members end in {@code 2}. */
    static Json.Obj samePerson(Given given) {
        Likeness answer =
                SamePerson.compare(card(given, ""), card(given, "2"), MatchPolicy.usual());
        return Fields.of("score", answer.score())
                .and("outcome", answer.outcome())
                .and("points", new TreeMap<>(answer.points()))
                .and("findings", Said.findings(answer.hints()))
                .toJson();
    }

    static Json.Obj nameKey(Given given) {
        return Fields.of("key", NameKey.of(given.text("name"))).toJson();
    }

    static Json.Obj documents(Given given) {
        DocumentDates dates =
                new DocumentDates(
                        given.dayOrNull("passport"),
                        given.dayOrNull("medical"),
                        given.dayOrNull("record"),
                        given.dayOrNull("contract"),
                        given.dayOrNull("insured-from"),
                        given.dayOrNull("insured-to"),
                        given.dayOrNull("photo"));
        LocalDate departure = given.day("departure");
        LocalDate lodged = given.dayOrNull("visa");
        LocalDate registered = given.dayOrNull("registration");
        JourneyDates journey =
                new JourneyDates(
                        lodged == null ? departure : lodged,
                        departure,
                        registered == null ? departure : registered);
        var findings = Documents.examine(dates, journey, DocumentPolicy.usual());
        List<String> names =
                List.of("passport", "medical", "record", "contract", "insurance", "photo");
        Fields fields = Fields.of("departure", departure);
        for (int i = 0; i < names.size(); i++) {
            fields.and(names.get(i), findings.get(i).verdict());
        }
        return fields.andAll(Said.verdict(findings)).toJson();
    }

    private static PersonCard card(Given given, String suffix) {
        return new PersonCard(
                given.textOrNull("name" + suffix),
                birth(given.textOrNull("birth" + suffix)),
                given.textOrNull("cin" + suffix),
                given.textOrNull("passport" + suffix),
                given.textOrNull("commune" + suffix),
                given.textOrNull("phone" + suffix));
    }

    /** A day, a month as 1990-05 or only a year. */
    private static @Nullable BirthDate birth(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (text.matches("\\d{4}")) {
            return new BirthDate.Year(LawDates.parse(text + "-01-01").getYear());
        }
        if (text.matches("\\d{4}-\\d{2}")) {
            return new BirthDate.Month(YearMonth.from(LawDates.parse(text + "-01")));
        }
        return new BirthDate.Day(LawDates.parse(text));
    }
}
