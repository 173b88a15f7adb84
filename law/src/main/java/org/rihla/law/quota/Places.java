package org.rihla.law.quota;

import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.UnusableInput;

/**
 * The places of one contingent (R8): every place is in one state, and the states add up to the
 * total. A register that shares places among many does each move in one transaction.
 *
 * @param total all places
 * @param reserved held for a person
 * @param committed signed for
 * @param consumed taken up abroad
 * @param released given back, waiting for the next of the reserve list
 */
public record Places(int total, int reserved, int committed, int consumed, int released) {
    /** How long the next of the reserve list has to accept a released place. */
    public static final int HOURS_TO_ACCEPT = 48;

    public Places {
        if (reserved < 0 || committed < 0 || consumed < 0 || released < 0) {
            throw new UnusableInput(InputCode.NEGATIVE_NUMBER, "places cannot be negative");
        }
        if (total < reserved + committed + consumed + released) {
            throw new UnusableInput(
                    InputCode.NEGATIVE_NUMBER, "more places taken than the %d".formatted(total));
        }
    }

    /** So many places, all open. */
    public static Places of(int total) {
        return new Places(total, 0, 0, 0, 0);
    }

    /** Places nobody has asked for yet. */
    public int open() {
        return total - reserved - committed - consumed - released;
    }

    /** The places after a move; null if there is no place in the state it starts from. */
    public @Nullable Places after(PlaceMove move) {
        boolean possible =
                switch (move) {
                    case RESERVE -> open() > 0;
                    case COMMIT, WITHDRAW -> reserved > 0;
                    case CONSUME, RELEASE -> committed > 0;
                    case REFILL -> released > 0;
                };
        if (!possible) {
            return null;
        }
        return switch (move) {
            case RESERVE -> new Places(total, reserved + 1, committed, consumed, released);
            case COMMIT -> new Places(total, reserved - 1, committed + 1, consumed, released);
            case WITHDRAW -> new Places(total, reserved - 1, committed, consumed, released + 1);
            case CONSUME -> new Places(total, reserved, committed - 1, consumed + 1, released);
            case RELEASE -> new Places(total, reserved, committed - 1, consumed, released + 1);
            case REFILL -> new Places(total, reserved + 1, committed, consumed, released - 1);
        };
    }

    /** Why a move was not possible. */
    public Finding exhausted() {
        return Finding.reject(Rule.R8_ALLOCATION, MessageKey.QUOTA_EXHAUSTED, total);
    }
}
