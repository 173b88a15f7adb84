package org.rihla.centre.homecoming.web;

import java.util.Locale;
import org.rihla.centre.homecoming.Recalls;
import org.rihla.centre.homecoming.Repeaters.Outcome;
import org.rihla.centre.homecoming.ReturnClass;
import org.rihla.centre.homecoming.Returns.Effect;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Tag;

/** Classes of returns and states of recalls in words. */
public final class ReturnWords {
    private ReturnWords() {}

    /** A class in words. */
    public static Text of(ReturnClass returnClass) {
        return Text.of("homecoming.class." + code(returnClass));
    }

    /** A class as a tag; none of them blames. */
    public static Tag tag(ReturnClass returnClass) {
        Text words = of(returnClass);
        return switch (returnClass) {
            case DUE -> Tag.going(words);
            case ON_TIME, LAWFUL_STAY -> Tag.ok(words);
            case LATE, EXITED_NOT_CHECKED_IN, TO_LOCATE -> Tag.waiting(words);
            case NOT_RETURNED -> Tag.no(words);
        };
    }

    /** What a return means for the next season. */
    public static Text of(Effect effect) {
        return Text.of("homecoming.effect." + code(effect));
    }

    /** A recall's state in words. */
    public static Text of(Recalls.State state) {
        return Text.of("homecoming.recall." + state.name().toLowerCase(Locale.ROOT));
    }

    /** A recall's state as a tag. */
    public static Tag tag(Recalls.State state) {
        Text words = of(state);
        return switch (state) {
            case LISTED, NOTIFIED -> Tag.going(words);
            case ACCEPTED, REINSTATED -> Tag.ok(words);
            case DEFERRED -> Tag.later(words);
            case UNREACHABLE, CONTESTED -> Tag.waiting(words);
            case DECLINED, OMITTED, UPHELD -> Tag.no(words);
        };
    }

    /** What somebody does with a recall. */
    public static Text of(Recalls.Move move) {
        return Text.of("homecoming.move." + code(move));
    }

    /** A coded reason of an omission in words. */
    public static Text reason(String code) {
        return Text.of("homecoming.reason." + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a row of a file of repeaters came to. */
    public static Tag tag(Outcome outcome) {
        Text text =
                Text.of(
                        "homecoming.outcome."
                                + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return switch (outcome) {
            case MATCHED, ALREADY_NAMED -> Tag.ok(text);
            case NOT_ENTITLED -> Tag.waiting(text);
            case UNKNOWN -> Tag.no(text);
        };
    }
}
