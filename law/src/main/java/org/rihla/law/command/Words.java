package org.rihla.law.command;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/** What the command says in words, in the reader's language. */
final class Words {
    private static final List<String> LANGUAGES = List.of("ar", "fr", "es");
    private final ResourceBundle bundle;
    private final Locale language;

    private Words(ResourceBundle bundle, Locale language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** The words in a language given as {@code fr} or {@code fr_FR.UTF-8}; English otherwise. */
    static Words in(String language) {
        String known = LANGUAGES.stream().filter(language::startsWith).findFirst().orElse("en");
        Locale locale = Locale.forLanguageTag("en".equals(known) ? "und" : known);
        return new Words(
                ResourceBundle.getBundle(
                        "org.rihla.law.command.words",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
    }

    String usage(Collection<String> questions) {
        return MessageFormat.format(bundle.getString("usage"), String.join(" ", questions));
    }

    /** What is wrong, in the reader's language, and the detail with its values. */
    String refusal(UnusableInput refused) {
        String said = sentence(refused.code());
        return language.getLanguage().isEmpty()
                ? refused.getMessage() + ". " + said
                : said + " (" + refused.getMessage() + ")";
    }

    String sentence(InputCode code) {
        return bundle.getString(code.name());
    }
}
