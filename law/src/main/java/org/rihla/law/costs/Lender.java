package org.rihla.law.costs;

/**
 * Who lent a worker money for her journey (C20). Whoever lends and also decides about her work can
 * hold her by the debt: "manipulation of debt" is an indicator of forced labour of the
 * International Labour Organization.
 */
public enum Lender {
    FAMILY,
    BANK,
    EMPLOYER,
    INTERMEDIARY,
    OTHER;

    /**
     * Whether the lender could hold her by the debt, because work or the way to it comes from
     * there.
     */
    public boolean mayBind() {
        return this == EMPLOYER || this == INTERMEDIARY;
    }
}
