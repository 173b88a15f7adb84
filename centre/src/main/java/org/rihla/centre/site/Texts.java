package org.rihla.centre.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.Lang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every sentence that a person reads, in four languages.
 *
 * <p>A module keeps its sentences in {@code messages/<module>.properties} (English), {@code _ar},
 * {@code _fr} and {@code _es}, in UTF-8. {0}, {1} stand for words; nothing else is special, so that
 * translators may use apostrophes freely.
 */
@Component
public class Texts {
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Map<Lang, Map<String, String>> messages = new EnumMap<>(Lang.class);
    private final boolean strict;

    /**
     * Reads all bundles on the class path.
     *
     * @param strict whether a missing key fails; in tests it does
     */
    public Texts(@Value("${rihla.texts.strict:false}") boolean strict) {
        this.strict = strict;
        for (Lang lang : Lang.values()) {
            messages.put(lang, new HashMap<>());
        }
        try {
            for (Resource bundle : bundles("classpath*:messages/*.properties")) {
                read(bundle).forEach(this::add);
            }
            // The law's own words stand where the centre has none of its own for them.
            for (Resource bundle : bundles("classpath*:org/rihla/law/messages/*.properties")) {
                read(bundle).forEach((lang, lines) -> lines.forEach(of(lang)::putIfAbsent));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the message bundles", e);
        }
    }

    /**
     * The pattern of a message, with its {0}.
     *
     * @throws IllegalArgumentException in tests, if the language lacks the key; elsewhere the
     *     English sentence or, at the worst, the key itself stands in
     */
    public String pattern(Lang lang, String key) {
        String found = find(lang, key);
        if (found != null) {
            return found;
        }
        if (strict) {
            throw new IllegalArgumentException("No message " + key + " in " + lang.tag());
        }
        LOG.warn("No message {} in {}", key, lang.tag());
        String english = find(Lang.EN, key);
        return english == null ? key : english;
    }

    /**
     * The pattern of a sentence; where its first word is a whole number and the language has forms
     * for numbers ({@code key.one}, {@code key.two}, {@code key.few}), the one that fits.
     */
    String pattern(Lang lang, Text text) {
        Object first = text.args().isEmpty() ? "" : text.args().getFirst();
        String fits =
                first instanceof Integer || first instanceof Long
                        ? find(lang, text.key() + "." + form(lang, ((Number) first).longValue()))
                        : null;
        return fits == null ? pattern(lang, text.key()) : fits;
    }

    /** The form of a noun beside a number (Unicode CLDR, for whole numbers). */
    private static String form(Lang lang, long number) {
        if (number == 1 || (number == 0 && lang == Lang.FR)) {
            return "one";
        }
        if (lang != Lang.AR) {
            return "other";
        }
        long hundredths = number % 100;
        return number == 2 ? "two" : hundredths >= 3 && hundredths <= 10 ? "few" : "other";
    }

    /** Whether a language has a message. */
    public boolean has(Lang lang, String key) {
        return find(lang, key) != null;
    }

    /** A message as plain text in a language, with its words put in. */
    public String say(Lang lang, Text text) {
        Formats formats = new Formats(this, lang);
        return PLACE.matcher(pattern(lang, text))
                .replaceAll(place -> {
                    int index = Integer.parseInt(place.group(1));
                    return java.util.regex.Matcher.quoteReplacement(
                            index < text.args().size()
                                    ? formats.plain(text.args().get(index))
                                    : place.group());
                });
    }

    /** A message as plain text in a language, with its words put in. */
    public String say(Lang lang, String key, Object... args) {
        return say(lang, Text.of(key, args));
    }

    /** Every key of a language, in alphabetical order. */
    public Set<String> keys(Lang lang) {
        return new TreeSet<>(of(lang).keySet());
    }

    private @Nullable String find(Lang lang, String key) {
        return of(lang).get(key);
    }

    private Map<String, String> of(Lang lang) {
        return messages.getOrDefault(lang, Map.of());
    }

    private static Resource[] bundles(String pattern) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources(pattern);
    }

    private void add(Lang lang, Map<String, String> lines) {
        Map<String, String> known = messages.computeIfAbsent(lang, _ -> new HashMap<>());
        lines.forEach((key, line) -> {
            if (known.put(key, line) != null) {
                throw new IllegalStateException("Message %s stands twice".formatted(key));
            }
        });
    }

    /** The lines of a bundle under its language. */
    private static Map<Lang, Map<String, String>> read(Resource bundle) throws IOException {
        String file = String.valueOf(bundle.getFilename());
        String name = file.substring(0, file.length() - ".properties".length());
        int mark = name.lastIndexOf('_');
        Lang lang = mark < 0 ? Lang.EN : Lang.ofTag(name.substring(mark + 1)).orElseThrow();
        Properties lines = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        Map<String, String> read = new HashMap<>();
        lines.stringPropertyNames().forEach(key -> read.put(key, lines.getProperty(key)));
        return Map.of(lang, read);
    }
}
