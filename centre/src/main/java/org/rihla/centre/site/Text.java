package org.rihla.centre.site;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence that is not yet in a language: the key of a message and the words it needs.
 *
 * <p>Controllers and modules speak in these, templates say them with {@link Frame#t(Text)} or,
 * where names stand inside a sentence, with {@link Frame#rich(Text)}.
 *
 * @param key the key in a message bundle, such as {@code candidate.registered}
 * @param args what {0}, {1} stand for: a text, number, date, time, {@link Code}, {@link
 *     org.rihla.centre.shared.Money}, {@link org.rihla.centre.shared.LocalName} or another Text
 */
public record Text(String key, List<Object> args) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The message whose whole text is its first argument. */
    private static final String AS_IS = "site.as-is";

    /** Keeps a copy of the arguments. */
    public Text {
        args = List.copyOf(args);
    }

    /** A message with the words it needs. */
    public static Text of(String key, Object... args) {
        return new Text(key, List.of(args));
    }

    /** A name, code, number or date that needs no translation. */
    public static Text asIs(Object value) {
        return new Text(AS_IS, List.of(value));
    }
}
