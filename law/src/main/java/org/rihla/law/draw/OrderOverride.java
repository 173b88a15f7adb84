package org.rihla.law.draw;

/**
 * A wish to depart from the published order.
 *
 * @param reason why, in words
 * @param firstSigner id of the officer who asks
 * @param secondSigner id of the second person, empty while nobody has signed
 */
public record OrderOverride(String reason, String firstSigner, String secondSigner) {

    /** Whether there is a reason and two different persons have signed. */
    public boolean signedByTwo() {
        return !reason.isBlank()
                && !firstSigner.isBlank()
                && !secondSigner.isBlank()
                && !firstSigner.equals(secondSigner);
    }
}
