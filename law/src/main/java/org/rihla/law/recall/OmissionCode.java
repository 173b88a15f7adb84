package org.rihla.law.recall;

import org.rihla.law.MessageKey;

/** The only causes for which an employer may leave an entitled worker out. */
public enum OmissionCode {
    /** Fewer posts: the last by the published order. */
    POSTS_REDUCED(MessageKey.POSTS_REDUCED),
    /** She said no, on paper. */
    WORKER_DECLINED(MessageKey.WORKER_DECLINED),
    /** A cause of article 104.3, with proof. */
    CAUSE_104_3(MessageKey.CAUSE_104_3),
    /** Not fit for the task now: deferred, the right is kept. */
    MEDICAL_NOT_FIT_NOW(MessageKey.MEDICAL_NOT_FIT_NOW),
    /** The employer has closed: on the list for a transfer. */
    EMPLOYER_CLOSED(MessageKey.EMPLOYER_CLOSED);

    private final MessageKey message;

    OmissionCode(MessageKey message) {
        this.message = message;
    }

    MessageKey message() {
        return message;
    }
}
