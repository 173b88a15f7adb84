package org.rihla.law.triage;

/** The eleven indicators of forced labour of the International Labour Organization. */
public enum Indicator {
    ABUSE_OF_VULNERABILITY,
    DECEPTION,
    RESTRICTION_OF_MOVEMENT,
    ISOLATION,
    PHYSICAL_OR_SEXUAL_VIOLENCE,
    INTIMIDATION_AND_THREATS,
    RETENTION_OF_DOCUMENTS,
    WITHHOLDING_OF_WAGES,
    DEBT_BONDAGE,
    ABUSIVE_CONDITIONS,
    EXCESSIVE_OVERTIME
}
