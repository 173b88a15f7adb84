package org.rihla.centre.house;

import java.util.List;

/** Texts that have broken somebody's software before. */
final class HostileTexts {
    private static final int TOO_LONG = 20_000;

    /** All of them. */
    static final List<String> ALL =
            List.of(
                    "",
                    " ",
                    "\u0000",
                    "a\u0000b",
                    "\u202eابج abc\u202c",
                    "\u200b\ufeff\u00ad",
                    "\ud800",
                    "👩🏽‍🌾".repeat(40),
                    "a\u0301".repeat(500),
                    "x".repeat(TOO_LONG),
                    "<script>alert(1)</script>",
                    "\"'><img src=x onerror=alert(1)>",
                    "'; drop table candidate.person; --",
                    "%27%20or%201=1",
                    "${jndi:ldap://localhost/a}",
                    "{{7*7}} #{7*7} @{7*7}",
                    "=HYPERLINK(\"http://localhost\")",
                    "+1+cmd",
                    "-2+3",
                    "@SUM(1+1)",
                    "\t=1+1",
                    "../../../etc/passwd",
                    "null",
                    "undefined",
                    "NaN",
                    "-1",
                    "99999999999999999999999",
                    "1e400",
                    "0x10",
                    "٣١",
                    "2026-02-31",
                    "+999999999-01-01",
                    "true",
                    "\r\nSet-Cookie: a=b",
                    "\\",
                    "%",
                    "_%_%");

    private HostileTexts() {}
}
