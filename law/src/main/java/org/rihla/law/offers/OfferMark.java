package org.rihla.law.offers;

/**
 * What has been established about an offer and its employer; what is not there has not been
 * established.
 */
public enum OfferMark {
    /** The worker goes home after the season, so the employer must house her. */
    CIRCULAR,
    HOUSING_PROVEN,
    EMPLOYER_ACCREDITED,
    /** Embassy, registry or another independent source confirms that the employer exists. */
    EXISTENCE_CONFIRMED,
    TEMPORARY_WORK_AGENCY,
    /** One compulsory paid clinic, course or agent. */
    SINGLE_PAID_PROVIDER,
    TEXT_OF_BLACKLISTED_OFFER,
    /** A written cause for filing later than the clock allows. */
    LATE_FILING_MOTIVATED
}
