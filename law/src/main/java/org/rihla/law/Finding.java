package org.rihla.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One answer of one rule, ready to be printed in any language.
 *
 * <p>Arguments are {@link String}, {@link Integer}, {@link BigDecimal}, {@link LocalDate} or
 * another {@link MessageKey} (a face prints that one in the reader's language first). Their meaning
 * and number stand at each key.
 *
 * @param rule the rule that spoke
 * @param message what to tell the reader
 * @param arguments the facts the text needs
 * @param verdict what it means for the question asked
 */
public record Finding(Rule rule, MessageKey message, List<Object> arguments, Verdict verdict) {

    public Finding {
        arguments = List.copyOf(arguments);
        if (arguments.size() != message.arguments()) {
            throw new IllegalArgumentException(
                    "%s takes %d arguments, not %d"
                            .formatted(message, message.arguments(), arguments.size()));
        }
        for (Object argument : arguments) {
            if (!printable(argument)) {
                throw new IllegalArgumentException(
                        "%s cannot print a %s"
                                .formatted(message, argument.getClass().getSimpleName()));
            }
        }
    }

    /** The condition is met. */
    public static Finding ok(Rule rule, MessageKey message, Object... arguments) {
        return new Finding(rule, message, List.of(arguments), Verdict.OK);
    }

    /** Allowed, with a remark. */
    public static Finding warn(Rule rule, MessageKey message, Object... arguments) {
        return new Finding(rule, message, List.of(arguments), Verdict.WARN);
    }

    /** Something is missing. */
    public static Finding unknown(Rule rule, MessageKey message, Object... arguments) {
        return new Finding(rule, message, List.of(arguments), Verdict.UNKNOWN);
    }

    /** A person must look first. */
    public static Finding hold(Rule rule, MessageKey message, Object... arguments) {
        return new Finding(rule, message, List.of(arguments), Verdict.HOLD);
    }

    /** Not possible as it stands. */
    public static Finding reject(Rule rule, MessageKey message, Object... arguments) {
        return new Finding(rule, message, List.of(arguments), Verdict.REJECT);
    }

    /** The coded reason, such as {@code MIN_POSTS}; stable, for statistics and other programs. */
    public String code() {
        return message.name();
    }

    private static boolean printable(Object argument) {
        return argument instanceof String
                || argument instanceof Integer
                || argument instanceof BigDecimal
                || argument instanceof LocalDate
                || argument instanceof MessageKey;
    }
}
