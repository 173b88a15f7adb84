package org.rihla.centre.insight.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.insight.model.Formula;
import org.rihla.centre.insight.model.Indicator;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Formats;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Texts;

/**
 * The season report on paper or in a file, in one language: its words and how numbers are written.
 *
 * @param page what it tells
 */
public record Paper(SeasonPage page, Lang lang, Texts texts, Formats formats) {
    private static final String HIDDEN = "×";
    private static final String NONE = "–";
    private static final String UNKNOWN = "…";
    private static final int PER_CENT = 100;

    static Paper of(SeasonPage page, Lang lang, Texts texts) {
        return new Paper(
                page, lang, texts, new Formats(texts, lang, ZoneId.of("Africa/Casablanca")));
    }

    /** A message. */
    public String t(String key, Object... args) {
        // Invisible marks around Latin words have no glyph; on paper, spans set the direction.
        return texts.say(lang, key, args).replaceAll("[\u2068\u2069]", "");
    }

    /** A number of people; hidden ones as ×. */
    public String people(@Nullable Integer number) {
        return number == null ? HIDDEN : formats.number(number);
    }

    /** A number of days; hidden ones as ×. */
    public String days(@Nullable BigDecimal days) {
        return days == null ? HIDDEN : formats.number(days);
    }

    /** A share of one. */
    public String share(@Nullable BigDecimal share) {
        return share == null ? NONE : formats.percent(share);
    }

    /** A day. */
    public String date(LocalDate day) {
        return formats.date(day);
    }

    /** A name in the paper's script. */
    public String name(LocalName name) {
        return name.in(lang);
    }

    /** A municipality, or that it is not known. */
    public String destination(String municipality) {
        return municipality.isEmpty() ? t("insight.flows.unknown") : municipality;
    }

    /** The value of an indicator. */
    public String value(String id, Indicator indicator) {
        BigDecimal value = indicator.value();
        return switch (indicator.standing()) {
            case HIDDEN -> HIDDEN;
            case NO_DATA -> UNKNOWN;
            case KNOWN -> value == null ? NONE : written(Formula.of(id), value);
        };
    }

    private String written(Formula formula, BigDecimal value) {
        return switch (formula.kind()) {
            case SHARE -> formats.percent(value);
            case DAYS -> t("insight.days", value);
            case COUNT, NUMBER -> formats.number(value);
        };
    }

    /** What an indicator was made from. */
    public String parts(Indicator indicator) {
        Long part = indicator.numerator();
        Long whole = indicator.denominator();
        if (part == null) {
            return NONE;
        }
        String counted = formats.number(part);
        return whole == null ? counted : counted + " / " + formats.number(whole);
    }

    /** How an indicator is made, about whom, and what is missing if it has no facts. */
    public String definition(String id, Indicator indicator) {
        String source = Formula.of(id).source();
        String missing =
                source == null
                        ? ""
                        : t("insight.no-data-yet", Text.of("insight.source." + source)) + " ";
        return missing + t("insight.definition." + id) + ". " + population(indicator);
    }

    /** Whom an indicator is about. */
    public String population(Indicator indicator) {
        return t("insight.population", Text.of("insight.population." + indicator.population()));
    }

    /** The class of a bar as long as a part of a whole, in hundredths. */
    public String bar(@Nullable Integer part, @Nullable Integer whole) {
        int hundredths =
                part == null || whole == null || whole == 0
                        ? 0
                        : Math.clamp((long) part * PER_CENT / whole, 0, PER_CENT);
        return "w" + hundredths;
    }

    /** The highest number of some lines. */
    public int most(java.util.List<org.rihla.centre.insight.model.Report.Line> lines) {
        return lines.stream()
                .mapToInt(line -> line.people() == null ? 0 : line.people())
                .max()
                .orElse(0);
    }
}
