package org.rihla.centre.site;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.Release;

/**
 * What every template gets as {@code f}: the language and its words, who is signed in, the menu,
 * and how dates, numbers and names are written.
 */
public final class Frame {

    /**
     * An entry of the menu as it is shown.
     *
     * @param text its words
     * @param path where it leads
     * @param here whether the page belongs to it
     */
    public record MenuLink(String text, String path, boolean here) {}

    /**
     * The same page in another language.
     *
     * @param lang the language
     * @param name its name in itself
     * @param href where it leads
     */
    public record LangLink(Lang lang, String name, String href) {}

    private final Request request;
    private final Texts texts;
    private final TemplateEngine engine;
    private final Formats formats;
    private final Markup markup;

    /** What a frame needs to know of a request; made by {@link Frames}. */
    interface Request {
        Lang lang();

        Optional<Visitor> visitor();

        List<MenuLink> menu();

        List<LangLink> languages();

        @Nullable String csrfToken();

        String once();

        String asset(String path);

        LocalDate today();

        Instant now();

        java.time.ZoneId zone();

        @Nullable Text notice();

        String path();

        boolean demonstration();
    }

    Frame(Request request, Texts texts, TemplateEngine engine) {
        this.request = request;
        this.texts = texts;
        this.engine = engine;
        this.formats = new Formats(texts, request.lang(), request.zone());
        this.markup = new Markup(texts, formats, request.lang());
    }

    /** The page's language. */
    public Lang lang() {
        return request.lang();
    }

    /** The direction of writing. */
    public String dir() {
        return lang().direction();
    }

    /** A message as plain text, also for attributes. */
    public String t(String key, Object... args) {
        return texts.say(lang(), key, args);
    }

    /** A message as plain text, also for attributes. */
    public String t(Text text) {
        return texts.say(lang(), text);
    }

    /**
     * A message whose names, codes and amounts keep their place in the line; not for attributes.
     */
    public Content rich(String key, Object... args) {
        return markup.rich(Text.of(key, args));
    }

    /**
     * A message whose names, codes and amounts keep their place in the line; not for attributes.
     */
    public Content rich(Text text) {
        return markup.rich(text);
    }

    /** Whether there is a message, for texts that only some codes have. */
    public boolean has(String key) {
        return texts.has(lang(), key);
    }

    /** A name of a person or place. */
    public Content name(String name) {
        return markup.value(name);
    }

    /** A name in the page's script. */
    public Content name(LocalName name) {
        return markup.value(name);
    }

    /** A name in the script that is not the page's, or nothing. */
    public @Nullable String otherName(LocalName name) {
        return lang() == Lang.AR && name.arabic() != null ? name.latin() : name.arabic();
    }

    /** A reference, range or fraction. */
    public Content code(String code) {
        return markup.value(new Code(code));
    }

    /** A phone number in groups of two. */
    public Content phone(String number) {
        return markup.value(new Code(formats.phone(number)));
    }

    /** A number. */
    public Content num(long number) {
        return markup.value(number);
    }

    /** A number. */
    public Content num(BigDecimal number) {
        return markup.value(number);
    }

    /** A share of one as a percentage. */
    public Content percent(BigDecimal share) {
        return markup.value(new Code(formats.percent(share)));
    }

    /** An amount. */
    public Content money(Money money) {
        return markup.value(money);
    }

    /** A day with its year. */
    public String date(LocalDate day) {
        return formats.date(day);
    }

    /** A day without its year. */
    public String dayMonth(LocalDate day) {
        return formats.dayMonth(day);
    }

    /** A day with its weekday and year. */
    public String longDate(LocalDate day) {
        return formats.longDate(day);
    }

    /** A day with its weekday, without its year. */
    public String weekdayDate(LocalDate day) {
        return formats.weekdayDate(day);
    }

    /** A month with its year. */
    public String month(YearMonth month) {
        return formats.month(month);
    }

    /** A time of day. */
    public Content time(LocalTime time) {
        return markup.value(time);
    }

    /** A moment with its day and time. */
    public String moment(Instant moment) {
        return formats.moment(moment);
    }

    /** Today, by the centre's clock. */
    public LocalDate today() {
        return request.today();
    }

    /** Now, by the centre's clock. */
    public Instant now() {
        return request.now();
    }

    /** Who is signed in, or null. */
    public @Nullable Visitor visitor() {
        return request.visitor().orElse(null);
    }

    /** The menu of the one who is signed in, or the public one. */
    public List<MenuLink> menu() {
        return request.menu();
    }

    /** The same page in the other languages. */
    public List<LangLink> languages() {
        return request.languages();
    }

    /** The token that every form sends along, or null where there is no protection to satisfy. */
    public @Nullable String csrf() {
        return request.csrfToken();
    }

    /** A fresh key by which a form that is sent twice is recognised. */
    public String once() {
        return request.once();
    }

    /** The address of a style sheet or picture, with the fingerprint of its content. */
    public String asset(String path) {
        return request.asset(path);
    }

    /** What was just done, told once at the top of the page that follows, or null. */
    public @Nullable Text notice() {
        return request.notice();
    }

    /** The page's path. */
    public String path() {
        return request.path();
    }

    /** The version of the programme, as the build has written it. */
    public String release() {
        return Release.name();
    }

    /** Whether everything here is made up for a demonstration. */
    public boolean demonstration() {
        return request.demonstration();
    }

    /** Another template's content in this place, for parts that other modules contribute. */
    public Content part(String template, Object model) {
        return output -> engine.render(template + ".jte", Map.of("f", this, "m", model), output);
    }
}
