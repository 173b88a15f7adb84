package org.rihla.centre.insight.model;

import org.jspecify.annotations.Nullable;

/**
 * The indicators (SPEC section 4), each with the version of its formula and whom it is about. A
 * formula that changes gets the next version; its figures are never compared across versions.
 */
public enum Formula {
    I1("I1", Kind.COUNT, "starters"),
    /** Version 2: a person recalled who said yes has applied by that, so that it is a share. */
    I2("I2", Kind.SHARE, "applicants", null, 2),
    I3("I3", Kind.SHARE, "posts"),
    I4("I4", Kind.DAYS, "offers"),
    I4_P90("I4p90", Kind.DAYS, "offers"),
    I5("I5", Kind.SHARE, "countable"),
    I5B("I5b", Kind.SHARE, "countable"),
    I6("I6", Kind.SHARE, "returned"),
    I7("I7", Kind.SHARE, "starters"),
    I8("I8", Kind.SHARE, "earlier"),
    I9("I9", Kind.SHARE, "contested"),
    I9B("I9b", Kind.SHARE, "entitled"),
    I10("I10", Kind.NUMBER, "known-costs", "cost-ledger"),
    I10_MEDIAN("I10median", Kind.NUMBER, "known-costs", "cost-ledger"),
    I10_P90("I10p90", Kind.NUMBER, "known-costs", "cost-ledger"),
    I10_ABOVE("I10above", Kind.SHARE, "known-costs", "cost-ledger"),
    I10_COVERAGE("I10coverage", Kind.SHARE, "starters", "cost-ledger"),
    I11("I11", Kind.SHARE, "told-costs", "cost-ledger"),
    I12("I12", Kind.NUMBER, "starters", "grievances"),
    I13("I13", Kind.SHARE, "grievances", "grievances"),
    I14("I14", Kind.SHARE, "contracts"),
    I14B("I14b", Kind.SHARE, "pay-slips", "pay-slips"),
    I15("I15", Kind.SHARE, "starters"),
    I15B("I15b", Kind.NUMBER, "contracts"),
    I16("I16", Kind.NUMBER, "eligible"),
    I21("I21", Kind.SHARE, "decided");

    /** How a figure is written. */
    public enum Kind {
        COUNT,
        SHARE,
        DAYS,
        NUMBER
    }

    private final String id;
    private final Kind kind;
    private final String population;
    private final @Nullable String source;
    private final int version;

    Formula(String id, Kind kind, String population) {
        this(id, kind, population, null);
    }

    Formula(String id, Kind kind, String population, @Nullable String source) {
        this(id, kind, population, source, 1);
    }

    Formula(String id, Kind kind, String population, @Nullable String source, int version) {
        this.id = id;
        this.kind = kind;
        this.population = population;
        this.source = source;
        this.version = version;
    }

    /** Its id, the key in the report. */
    public String id() {
        return id;
    }

    /** How its figure is written. */
    public Kind kind() {
        return kind;
    }

    /** Id and version, printed beside each figure. */
    public String definition() {
        return id + " v" + version;
    }

    /** Its version. */
    public int version() {
        return version;
    }

    /** Whom it is about, the last part of a message key. */
    public String population() {
        return population;
    }

    /** What would feed it, the last part of a message key; nothing if the house has its facts. */
    public @Nullable String source() {
        return source;
    }

    /** The formula of an id. */
    public static Formula of(String id) {
        for (Formula formula : values()) {
            if (formula.id.equals(id)) {
                return formula;
            }
        }
        throw new IllegalArgumentException("There is no indicator " + id);
    }
}
