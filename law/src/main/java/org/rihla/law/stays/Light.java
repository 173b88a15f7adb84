package org.rihla.law.stays;

import org.rihla.law.MessageKey;

/** Whether a season's length is lawful; AMBER where the texts can be read both ways. */
public enum Light {
    GREEN(MessageKey.LIGHT_GREEN),
    AMBER(MessageKey.LIGHT_AMBER),
    RED(MessageKey.LIGHT_RED);

    private final MessageKey label;

    Light(MessageKey label) {
        this.label = label;
    }

    /** The light in words. */
    public MessageKey label() {
        return label;
    }
}
