package org.rihla.law.documents;

/**
 * How long documents are good for.
 *
 * @param passportYears the passport must outlast the visa request by this (38.d)
 * @param medicalMonths the medical certificate must be less than this old at departure (art. 513)
 * @param recordMonths oldest criminal record certificate at the visa request (practice, to be
 *     confirmed)
 * @param photoMonths oldest photograph at the visa request (practice, to be confirmed)
 */
public record DocumentPolicy(
        int passportYears, int medicalMonths, int recordMonths, int photoMonths) {

    /** One year, one month, three months, six months. */
    public static DocumentPolicy usual() {
        return new DocumentPolicy(1, 1, 3, 6);
    }
}
