package org.rihla.centre.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Money;

/**
 * How dates, numbers and amounts are written in a language: digits 0 to 9 everywhere, thousands by
 * a no-break space, a decimal comma but in English, months in words (in Arabic the Moroccan ones).
 */
public final class Formats {
    private static final char NO_BREAK = '\u00a0';
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private final Texts texts;
    private final Lang lang;
    private final ZoneId zone;

    /** Formats for a language, with times in the zone of the employment service. */
    public Formats(Texts texts, Lang lang, ZoneId zone) {
        this.texts = texts;
        this.lang = lang;
        this.zone = zone;
    }

    Formats(Texts texts, Lang lang) {
        this(texts, lang, ZoneId.of("Africa/Casablanca"));
    }

    /** A day with its year: 18 November 2025. */
    public String date(LocalDate day) {
        return fill("site.date", dayOfMonth(day), month(day.getMonth()), year(day.getYear()));
    }

    /** A day without its year: 18 November. */
    public String dayMonth(LocalDate day) {
        return fill("site.date.day-month", dayOfMonth(day), month(day.getMonth()));
    }

    /** A day with its weekday and year: Tuesday 18 November 2025. */
    public String longDate(LocalDate day) {
        return fill("site.date.weekday", weekday(day.getDayOfWeek()), date(day));
    }

    /** A day with its weekday, without its year: Tuesday 30 June. */
    public String weekdayDate(LocalDate day) {
        return fill("site.date.weekday", weekday(day.getDayOfWeek()), dayMonth(day));
    }

    /** A month with its year: November 2025. */
    public String month(YearMonth month) {
        return fill("site.date.month-year", month(month.getMonth()), year(month.getYear()));
    }

    /** A time of day: 09:30. */
    public String time(LocalTime time) {
        return two(time.getHour()) + ":" + two(time.getMinute());
    }

    /** A moment: 18 November 2025, 09:30. */
    public String moment(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        return fill("site.date.moment", date(there.toLocalDate()), time(there.toLocalTime()));
    }

    /** A whole number: 12 000. */
    public String number(long number) {
        return grouped(BigDecimal.valueOf(number));
    }

    /** A number with the digits that it has: 1 298,50. */
    public String number(BigDecimal number) {
        return grouped(number);
    }

    /** A share of one as a percentage with one digit: 92,5 %. */
    public String percent(BigDecimal share) {
        BigDecimal hundredths = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return grouped(hundredths) + NO_BREAK + "%";
    }

    /** An amount with its unit: 1 298,00 EUR becomes 1 298,00 €. */
    public String money(Money money) {
        String code = money.currency().getCurrencyCode();
        BigDecimal amount = money.amount();
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        String number = grouped(whole ? amount.setScale(0, RoundingMode.UNNECESSARY) : amount);
        return number + NO_BREAK + (code.equals("EUR") ? "€" : code);
    }

    /** A phone number in groups of two: 06 00 00 01 42. */
    public String phone(String number) {
        String bare = number.replaceAll("[\\s.-]", "");
        return bare.matches("0\\d{9}")
                ? bare.replaceAll("(\\d{2})(?=\\d)", "$1" + NO_BREAK)
                : number;
    }

    /** Any value that may stand in a message, as plain text. */
    public String plain(Object value) {
        return switch (value) {
            case String words -> isolated(words);
            case LocalName name -> isolated(name.in(lang));
            case Code code -> isolated(code.value());
            case Text text -> texts.say(lang, text);
            case Money money -> isolated(money(money));
            default -> formatted(value);
        };
    }

    /** A number, date or time; anything else as it writes itself. */
    String formatted(Object value) {
        return switch (value) {
            case Long number -> number(number);
            case Integer number -> number(number);
            case BigDecimal number -> number(number);
            case LocalDate day -> date(day);
            case YearMonth month -> month(month);
            case LocalTime time -> time(time);
            case Instant moment -> moment(moment);
            case LocalDateTime moment -> moment(moment.atZone(zone).toInstant());
            default -> value.toString();
        };
    }

    /** Latin words inside Arabic keep their place by invisible marks (FSI … PDI). */
    private String isolated(String words) {
        return lang == Lang.AR && LATIN.matcher(words).find() ? "\u2068" + words + "\u2069" : words;
    }

    private String fill(String key, String... words) {
        String pattern = texts.pattern(lang, key);
        for (int i = 0; i < words.length; i++) {
            pattern = pattern.replace("{" + i + "}", words[i]);
        }
        return pattern;
    }

    private String dayOfMonth(LocalDate day) {
        int number = day.getDayOfMonth();
        return number == 1 ? texts.pattern(lang, "site.date.first") : Integer.toString(number);
    }

    private String month(Month month) {
        return texts.pattern(lang, "site.month." + month.getValue());
    }

    private String weekday(DayOfWeek day) {
        return texts.pattern(lang, "site.weekday." + day.getValue());
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String rest = point < 0 ? "" : (lang == Lang.EN ? "." : ",") + plain.substring(point + 1);
        String sign = number.signum() < 0 ? "\u2212" : "";
        return sign + whole.replaceAll("(\\d)(?=(\\d{3})+$)", "$1" + NO_BREAK) + rest;
    }
}
