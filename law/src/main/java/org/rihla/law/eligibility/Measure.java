package org.rihla.law.eligibility;

import org.rihla.law.MessageKey;

/** What eligibility may count about a person and her contract. */
public enum Measure {
    CONTRACT_MONTHS(MessageKey.MEASURE_CONTRACT_MONTHS),
    CONTRACT_DAYS(MessageKey.MEASURE_CONTRACT_DAYS),
    RESIDENCE_MONTHS(MessageKey.MEASURE_RESIDENCE_MONTHS),
    LONGEST_ABSENCE_MONTHS(MessageKey.MEASURE_LONGEST_ABSENCE),
    TOTAL_ABSENCE_MONTHS(MessageKey.MEASURE_TOTAL_ABSENCE),
    LAWFUL_WORK_MONTHS(MessageKey.MEASURE_LAWFUL_WORK),
    /** Gross pay in parts of the average gross pay of the country: 1.2 is 20 % more. */
    PAY_TO_AVERAGE(MessageKey.MEASURE_PAY_TO_AVERAGE);

    private final MessageKey label;

    Measure(MessageKey label) {
        this.label = label;
    }

    /** The measure in words. */
    public MessageKey label() {
        return label;
    }
}
