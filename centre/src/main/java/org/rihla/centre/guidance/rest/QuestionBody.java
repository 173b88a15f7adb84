package org.rihla.centre.guidance.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.guidance.Calculator;
import org.rihla.centre.guidance.Question;
import org.rihla.centre.guidance.Question.Need;
import org.rihla.centre.guidance.Typed;
import org.rihla.centre.guidance.WayCalculator;
import org.rihla.centre.guidance.rest.AnswerBody.Words;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;

/**
 * What a calculator asks.
 *
 * @param question its path below {@code /api/v1/guidance/}
 * @param stale whether the law behind it was not compared for long
 * @param fields what may be sent
 */
record QuestionBody(
        String question, String title, String lead, boolean stale, List<FieldBody> fields) {
    private static final List<String> KNOWN = List.of("yes", "no", "unknown");

    /** What is sent in a field. */
    enum Kind {
        DAY,
        NUMBER,
        CHOICE,
        /** A list of objects with from, to and, where it matters, in. */
        STAYS
    }

    /** One field; choices are those of a choice, or of the countries of stays. */
    record FieldBody(
            String field,
            Kind kind,
            String label,
            @Nullable String hint,
            boolean needed,
            int most,
            List<String> choices) {}

    static QuestionBody of(Calculator calculator, LocalDate today, Words words) {
        boolean stale =
                calculator instanceof WayCalculator(var sheet, int days)
                        && sheet.staleOn(today, days);
        return new QuestionBody(
                calculator.path(),
                title(calculator, words),
                words.say(calculator.lead()),
                stale,
                calculator.questions(calculator.blank(today)).stream()
                        .map(question -> field(question, words))
                        .toList());
    }

    private static String title(Calculator calculator, Words words) {
        return calculator instanceof WayCalculator way
                ? way.sheet().names().getOrDefault(words.lang().tag(), way.sheet().id())
                : words.say(calculator.title());
    }

    private static FieldBody field(Question question, Words words) {
        return switch (question) {
            case Question.Day(var field, var label, var hint, var need) ->
                    one(field, Kind.DAY, words.say(label), said(hint, words), need, List.of());
            case Question.Amount(var field, var label, var hint, var need) ->
                    one(field, Kind.NUMBER, words.say(label), said(hint, words), need, List.of());
            case Question.Pick(var field, var label, var hint, var choices, var need) ->
                    one(
                            field,
                            Kind.CHOICE,
                            words.say(label),
                            said(hint, words),
                            need,
                            choices.stream().map(Choice::value).toList());
            case Question.Known(var field, var label, var hint) ->
                    one(
                            field,
                            Kind.CHOICE,
                            words.say(label),
                            said(hint, words),
                            Need.OPTIONAL,
                            KNOWN);
            case Question.Rows(var field, var label, var hint, _, var countries) ->
                    new FieldBody(
                            field,
                            Kind.STAYS,
                            words.say(label),
                            said(hint, words),
                            false,
                            Typed.MOST_ROWS,
                            countries.stream().map(Choice::value).toList());
        };
    }

    private static FieldBody one(
            String field,
            Kind kind,
            String label,
            @Nullable String hint,
            Need need,
            List<String> choices) {
        return new FieldBody(field, kind, label, hint, need == Need.NEEDED, 1, choices);
    }

    private static @Nullable String said(@Nullable Text hint, Words words) {
        return hint == null ? null : words.say(hint);
    }
}
