package org.rihla.centre.guidance.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.guidance.DayPicture;
import org.rihla.centre.guidance.Ground;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.site.Formats;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Texts;

/**
 * An answer on paper, in one language: its words and how dates and numbers are written.
 *
 * @param page what it tells
 * @param day the day of the answer
 * @param sheets the style sheets of a page; none for a file
 */
public record Slip(
        AnswerPage page,
        LocalDate day,
        List<String> sheets,
        Lang lang,
        Texts texts,
        Formats formats) {
    private static final String INVISIBLE = "[\u2066-\u2069\u200e\u200f]";

    static Slip of(AnswerPage page, LocalDate day, List<String> sheets, Lang lang, Texts texts) {
        Formats formats = new Formats(texts, lang, ZoneId.of("Africa/Casablanca"));
        return new Slip(page, day, List.copyOf(sheets), lang, texts, formats);
    }

    /** A message. */
    public String t(String key, Object... args) {
        return t(Text.of(key, args));
    }

    /** A message; on paper the direction is set by the elements, not by invisible marks. */
    public String t(Text text) {
        return texts.say(lang, text).replaceAll(INVISIBLE, "");
    }

    /** A day. */
    public String date(LocalDate date) {
        return formats.date(date);
    }

    /** The text that holds the article of a ground. */
    public String source(Ground ground) {
        return texts.has(lang, ground.sourceKey())
                ? texts.pattern(lang, ground.sourceKey())
                : ground.source();
    }

    /** The word before an article's number, which stands in a direction of its own. */
    public String articleWord() {
        return texts.pattern(lang, "guidance.article").replace("{0}", "").strip();
    }

    /** The name of the legal way, or null. */
    public @Nullable String way() {
        var sheet = page.way();
        return sheet == null ? null : sheet.names().get(lang.tag());
    }

    /** The days of a month in words. */
    public String days(DayPicture.Month month) {
        StringJoiner words = new StringJoiner(" · ");
        month.counts()
                .forEach((mark, count) ->
                        words.add(t("guidance.count", Text.of("guidance.mark." + mark), count)));
        return words.toString();
    }
}
