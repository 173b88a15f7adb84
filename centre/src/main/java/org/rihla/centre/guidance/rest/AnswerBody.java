package org.rihla.centre.guidance.rest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.guidance.Advice;
import org.rihla.centre.guidance.DayMark;
import org.rihla.centre.guidance.DayPicture;
import org.rihla.centre.guidance.Ground;
import org.rihla.centre.guidance.Standing;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Texts;
import org.rihla.centre.site.parts.Fact;
import org.rihla.law.Certainty;

/**
 * An answer of a calculator; sentences are in the language that was asked for.
 *
 * @param question its path
 * @param asOf the day of the answer
 * @param standing the answer in one word
 * @param headline the answer in one sentence
 * @param figures the numbers and days that matter
 * @param findings what it rests on, each with its article
 * @param toBring what is missing, and where it is got
 * @param days how many days of each month are of which kind
 * @param notes what else to know before relying on it
 */
record AnswerBody(
        String question,
        String title,
        LocalDate asOf,
        Standing standing,
        String headline,
        List<FigureBody> figures,
        List<FindingBody> findings,
        List<BringBody> toBring,
        List<MonthBody> days,
        List<String> notes) {

    /** A number or a day; the sentence says the same. */
    record FigureBody(
            String label, String said, @Nullable LocalDate day, @Nullable Number number) {}

    /** One ground of the answer; its code is the key of its sentence. */
    record FindingBody(
            String code,
            Standing standing,
            String sentence,
            @Nullable String article,
            String source,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Certainty certainty) {}

    /** Something to bring. */
    record BringBody(String what, String where, String cost, String days) {}

    /** The days of a month, by kind. */
    record MonthBody(YearMonth month, Map<DayMark, Integer> counts) {}

    /** The words of a language. */
    record Words(Texts texts, Lang lang) {
        String say(Text text) {
            return texts.say(lang, text);
        }
    }

    static AnswerBody of(String question, Advice advice, LocalDate today, Words words) {
        DayPicture picture = advice.picture();
        return new AnswerBody(
                question,
                words.say(advice.title()),
                today,
                advice.standing(),
                words.say(advice.headline()),
                advice.figures().stream().map(figure -> figure(figure, words)).toList(),
                advice.grounds().stream().map(ground -> finding(ground, words)).toList(),
                advice.missing().stream().map(bring -> bring(bring, words)).toList(),
                picture == null
                        ? List.of()
                        : picture.months().stream()
                                .map(month -> new MonthBody(month.month(), month.counts()))
                                .toList(),
                advice.notes().stream().map(words::say).toList());
    }

    private static FigureBody figure(Fact figure, Words words) {
        List<Object> args = figure.value().args();
        Object first = args.isEmpty() ? "" : args.getFirst();
        return new FigureBody(
                words.say(figure.label()),
                words.say(figure.value()),
                first instanceof LocalDate day ? day : null,
                first instanceof Number number ? number : null);
    }

    private static FindingBody finding(Ground ground, Words words) {
        return new FindingBody(
                ground.said().key(),
                ground.standing(),
                words.say(ground.said()),
                ground.article() == null ? null : words.say(ground.article()),
                ground.source(),
                ground.validFrom(),
                ground.validTo(),
                ground.certainty());
    }

    private static BringBody bring(Advice.Bring bring, Words words) {
        return new BringBody(
                words.say(bring.what()),
                words.say(bring.where()),
                words.say(bring.cost()),
                words.say(bring.days()));
    }
}
