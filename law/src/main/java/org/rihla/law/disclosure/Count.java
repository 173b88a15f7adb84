package org.rihla.law.disclosure;

import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * One figure before protection.
 *
 * @param value persons counted
 * @param nature whether it could have been otherwise
 */
public record Count(int value, Nature nature) {

    /** Where a figure comes from. */
    public enum Nature {
        COUNTED,
        /**
         * Nobody could be there, whoever she is (no such agency in that year): zero may be shown.
         */
        STRUCTURAL_ZERO
    }

    public Count {
        if (value < 0 || (nature == Nature.STRUCTURAL_ZERO && value != 0)) {
            throw new UnusableInput(
                    InputCode.NEGATIVE_NUMBER, "%d persons as %s".formatted(value, nature));
        }
    }

    /** Persons counted. */
    public static Count of(int value) {
        return new Count(value, Nature.COUNTED);
    }
}
