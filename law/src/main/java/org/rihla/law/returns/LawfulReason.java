package org.rihla.law.returns;

import org.rihla.law.MessageKey;

/** Why somebody may lawfully still be abroad (C27). */
public enum LawfulReason {
    EXTENSION(MessageKey.STAY_EXTENSION),
    TRANSFER(MessageKey.STAY_TRANSFER),
    HOSPITAL(MessageKey.STAY_HOSPITAL),
    PROTECTION(MessageKey.STAY_PROTECTION),
    OTHER_PERMIT(MessageKey.STAY_OTHER_PERMIT);

    private final MessageKey label;

    LawfulReason(MessageKey label) {
        this.label = label;
    }

    /** The reason in words. */
    public MessageKey label() {
        return label;
    }
}
