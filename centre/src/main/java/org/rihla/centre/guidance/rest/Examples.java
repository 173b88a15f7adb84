package org.rihla.centre.guidance.rest;

/** Questions that a reader of the API's description can send as they are. */
final class Examples {
    static final String DAYS =
            """
            {"on": "2026-07-01", "stay": [{"from": "2026-06-01", "to": null, "in": "ES"}]}\
            """;
    static final String SEASON =
            """
            {"in": "ES", "stay": [{"from": "2026-01-10", "to": "2026-10-10"}]}\
            """;
    static final String WHEN =
            """
            {"kind": "FILE_RECALL", "from": "2026-05-31", "calendar": "ES"}\
            """;
    static final String RETURN =
            """
            {"end": "2026-06-30", "exit": "2026-06-29", "checkin": "2026-07-30"}\
            """;
    static final String RECALL =
            """
            {"from": "2026-03-16", "start": "2027-03-10", "seasons": 1, "returned": "yes"}\
            """;
    static final String RESIDENCE =
            """
            {"right": "LONG_TERM", "months": 59, "on": "2026-11-30"}\
            """;
    static final String GO =
            """
            {"start": "2027-03-16", "birth": "1990-05-04",\
             "known": {"OUTSIDE_DESTINATION": true, "RECORD_CLEAR": "unknown"}}\
            """;
    static final String ANSWER =
            """
            {"question": "days", "title": "How many days are left?", "asOf": "2026-11-23",\
             "standing": "YES", "headline": "…",\
             "figures": [{"label": "Days that count", "said": "31 of 90", "number": 31}],\
             "findings": [{"code": "law.r1.legal", "standing": "YES", "sentence": "…",\
             "article": "art. 6.1", "source": "EU-2016-399", "validFrom": "2016-04-12",\
             "certainty": "A"}],\
             "toBring": [], "days": [{"month": "2026-06", "counts": {"COUNTED": 30}}],\
             "notes": []}\
            """;

    private Examples() {}
}
