package org.rihla.law.draw;

/**
 * An application in its place.
 *
 * @param rank from 1
 * @param applicant the application with its score and waiting time
 * @param hash its number in the draw, which decides only when score and waiting time are equal
 * @param reason what put it behind the one before
 */
public record Ranked(int rank, Applicant applicant, String hash, Reason reason) {

    /** What decided between an application and the one before it. */
    public enum Reason {
        FIRST,
        SCORE,
        WAITING_TIME,
        DRAW
    }
}
