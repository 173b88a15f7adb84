package org.rihla.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The texts the rules come from, with the days between which they hold. */
enum Source {
    BORDERS("Regulation (EU) 2016/399", "2016-04-12", null),
    SEASONAL("Directive 2014/36/EU", "2014-03-29", null),
    RD_2024("Spain, Real Decreto 1155/2024", "2025-05-20", null),
    FORMER("Spain, Real Decreto 557/2011", "2011-06-30", "2025-05-19"),
    ORDER("Spain, yearly order on collective hiring", "2026-01-01", null),
    PROCEDURE("Spain, Ley 39/2015", "2016-10-02", null),
    MOROCCO("Morocco, Labour Code (law 65-99)", "2004-06-08", null),
    LONG_TERM("Directive 2003/109/EC", "2004-01-23", null),
    BLUE_CARD("Directive (EU) 2021/1883", "2021-11-17", null),
    TURKEY("EEC-Turkey Association Council", "1980-12-01", null),
    ITALY("Italy, DPR 394/1999", "1999-11-18", null),
    ILO("International Labour Organization", "2012-10-01", null),
    HOUSE("Rihla", "2026-01-01", null);

    private final String title;
    private final LocalDate from;
    private final @Nullable LocalDate to;

    Source(String title, String from, @Nullable String to) {
        this.title = title;
        this.from = LocalDate.parse(from);
        this.to = to == null ? null : LocalDate.parse(to);
    }

    RuleRef rule(String id, String article, Certainty certainty) {
        return new RuleRef(id, article, title, from, to, certainty);
    }
}
