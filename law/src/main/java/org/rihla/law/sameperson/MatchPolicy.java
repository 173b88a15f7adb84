package org.rihla.law.sameperson;

/**
 * Points per equal field and the thresholds (our own decision, to be tuned on real files).
 *
 * @param cin equal identity number
 * @param passport equal passport number, counted only if the identity number is not equal
 * @param birthDay equal date of birth
 * @param birthYear equal year of birth, one of the two being known by the year or month only
 * @param name equal name key
 * @param commune equal commune
 * @param phone equal telephone
 * @param block from this score on: stop and ask
 * @param review from this score on: a task for a second look
 * @param warn from this score on: a soft warning
 */
public record MatchPolicy(
        int cin,
        int passport,
        int birthDay,
        int birthYear,
        int name,
        int commune,
        int phone,
        int block,
        int review,
        int warn) {

    /** The values of R13; the soft warning starts where name and date of birth are equal. */
    public static MatchPolicy usual() {
        return new MatchPolicy(60, 50, 20, 10, 15, 8, 7, 75, 45, 35);
    }
}
