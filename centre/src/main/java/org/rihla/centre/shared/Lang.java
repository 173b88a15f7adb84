package org.rihla.centre.shared;

import java.util.Locale;
import java.util.Optional;

/** The four languages that every text of the centre exists in. */
public enum Lang {
    AR,
    FR,
    ES,
    EN;

    /** The language tag for {@code <html lang>} and headers. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale for number and message formats. */
    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** The direction of writing, {@code rtl} or {@code ltr}. */
    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }

    /** Finds a language by its tag; regions such as {@code fr-MA} are accepted. */
    public static Optional<Lang> ofTag(String tag) {
        String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        for (Lang lang : values()) {
            if (lang.tag().equals(language)) {
                return Optional.of(lang);
            }
        }
        return Optional.empty();
    }
}
