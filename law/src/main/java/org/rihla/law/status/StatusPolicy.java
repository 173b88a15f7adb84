package org.rihla.law.status;

/**
 * The times that open a status.
 *
 * @param longTermMonths lawful residence for long-term status
 * @param longestAbsence longest single absence, in months
 * @param totalAbsence longest absence in total, in months
 * @param turkeyMonths lawful work for free access under the association with Turkey
 */
public record StatusPolicy(
        int longTermMonths, int longestAbsence, int totalAbsence, int turkeyMonths) {

    /** Five years with at most 6 and 10 months away; four years. */
    public static StatusPolicy usual() {
        return new StatusPolicy(60, 6, 10, 48);
    }
}
