package org.rihla.centre.command;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.rihla.centre.shared.Lang;

/**
 * The person at the keyboard: answers go to standard output, progress and excuses to standard
 * error, both in the language of her terminal.
 */
record Terminal(PrintStream out, PrintStream err, Lang lang) {
    private static final List<String> SPEAKERS =
            List.of("RIHLA_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

    /**
     * A terminal in the language that the environment asks for, English if it asks for none of
     * ours.
     */
    static Terminal of(Map<String, String> environment, PrintStream out, PrintStream err) {
        return new Terminal(out, err, lang(environment));
    }

    /** Writes an answer. */
    void answer(String text) {
        out.println(text);
        out.flush();
    }

    /** Writes a sentence of progress or excuse. */
    void say(String key, Object... arguments) {
        err.println(sentence(key, arguments));
        err.flush();
    }

    /** A sentence of the bundle that the key's first part names, in her language. */
    String sentence(String key, Object... arguments) {
        try {
            String pattern = texts(key.substring(0, key.indexOf('.'))).getString(key);
            return new MessageFormat(pattern, lang.locale()).format(asWritten(arguments));
        } catch (MissingResourceException _) {
            // A refusal of another module is told by its code rather than not at all.
            return key;
        }
    }

    /** A port is not 8,080; figures stay as the machine writes them. */
    private static Object[] asWritten(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toArray();
    }

    private ResourceBundle texts(String bundle) {
        return ResourceBundle.getBundle(
                "messages/" + bundle,
                lang.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Lang lang(Map<String, String> environment) {
        for (String speaker : SPEAKERS) {
            String tag = environment.getOrDefault(speaker, "").replaceAll("[.@].*", "");
            if (!tag.isEmpty()) {
                return Lang.ofTag(tag).orElse(Lang.EN);
            }
        }
        return Lang.EN;
    }
}
