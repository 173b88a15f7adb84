package org.rihla.law.avenues;

/** What one goes abroad for. */
public enum Purpose {
    SEASONAL,
    STABLE_WORK,
    STUDY,
    TRAINING,
    RESEARCH,
    VOLUNTEER,
    HIGHLY_QUALIFIED,
    INTRA_COMPANY,
    JOB_SEARCH,
    FAMILY,
    LONG_TERM_RESIDENCE,
    SHORT_STAY,
    SERVICE_PROVISION
}
