package org.rihla.law.costs;

/** What recruitment costs are paid for (ILO definition of fees and related costs, 2019). */
public enum CostCategory {
    MEDICAL,
    INSURANCE,
    /** Tests of skill and language. */
    TESTS,
    TRAINING,
    EQUIPMENT,
    /** Travel and lodging on the way. */
    TRAVEL,
    /** Passport, visa, attestations, legalisation, photographs. */
    ADMINISTRATIVE,
    /** Bribe, kickback, bond or hidden cost: nobody may ever ask for one. */
    ILLEGITIMATE
}
