package org.rihla.law.offers;

import org.rihla.law.MessageKey;

/**
 * What may never decide about a worker: not in an offer's criteria, not in eligibility, not in a
 * score.
 */
public enum ProtectedAttribute {
    SEX(MessageKey.ATTRIBUTE_SEX),
    MARITAL_STATUS(MessageKey.ATTRIBUTE_MARITAL_STATUS),
    PREGNANCY(MessageKey.ATTRIBUTE_PREGNANCY),
    CHILDREN(MessageKey.ATTRIBUTE_CHILDREN),
    RELIGION(MessageKey.ATTRIBUTE_RELIGION),
    /** Political or union opinion. */
    OPINION(MessageKey.ATTRIBUTE_OPINION),
    /** Disability, except a doctor's fitness for the task. */
    DISABILITY(MessageKey.ATTRIBUTE_DISABILITY),
    VILLAGE_OF_ORIGIN(MessageKey.ATTRIBUTE_VILLAGE);

    private final MessageKey label;

    ProtectedAttribute(MessageKey label) {
        this.label = label;
    }

    /** The attribute in words. */
    public MessageKey label() {
        return label;
    }
}
