package org.rihla.centre.site;

import gg.jte.Content;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Money;

/**
 * Writes values so that they keep their place in a line of either direction: names in {@code bdi},
 * references and amounts in {@code bdi dir="ltr"} that does not break.
 */
final class Markup {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    private final Texts texts;
    private final Formats formats;
    private final Lang lang;

    Markup(Texts texts, Formats formats, Lang lang) {
        this.texts = texts;
        this.formats = formats;
        this.lang = lang;
    }

    /** A sentence with its words put in, each isolated from the sentence around it. */
    Content rich(Text text) {
        return written(html(text));
    }

    /** One value. */
    Content value(Object value) {
        return written(of(value));
    }

    private String html(Text text) {
        Matcher places = PLACE.matcher(escape(texts.pattern(lang, text)));
        return places.replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(
                    index < text.args().size() ? of(text.args().get(index)) : place.group());
        });
    }

    private String of(Object value) {
        return switch (value) {
            case Text text -> html(text);
            case String words -> "<bdi" + foreign(words) + ">" + escape(words) + "</bdi>";
            case LocalName name -> of(name.in(lang));
            case Code code -> leftToRight(code.value());
            case Money money -> leftToRight(formats.money(money));
            case Number number -> leftToRight(formats.formatted(number));
            case java.time.LocalTime time -> leftToRight(formats.time(time));
            default -> escape(formats.formatted(value));
        };
    }

    private static String leftToRight(String value) {
        return "<bdi dir=\"ltr\" class=\"r-nb\">" + escape(value) + "</bdi>";
    }

    /**
     * Arabic letters on a page in Latin letters are marked, so that they are read aloud rightly.
     */
    private String foreign(String words) {
        return lang != Lang.AR && ARABIC.matcher(words).find() ? " lang=\"ar\"" : "";
    }

    private static Content written(String html) {
        return output -> output.writeContent(html);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
