package org.rihla.centre.site;

import gg.jte.Content;

/** The icons of the pages, 24 by 24, drawn by strokes; each repeats what a word beside it says. */
public enum Icon {
    CHECK("M5 12.5l4.5 4.5L19 7.5"),
    CLOCK("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3.2 2"),
    PAPER("M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 13h6M9 16.5h6"),
    LISTEN("M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11"),
    ASK("M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3M12 18v.1"),
    PEOPLE(
            "M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 19.5c.6-3.5 3.1-5.2 6.5-5.2s5.9 1.7 6.5"
                    + " 5.2M16 5.3a3.3 3.3 0 0 1 0 6.4M17.5 14.7c2.2.6 3.6 2.2 4 4.8"),
    PERSON("M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6"),
    MENU("M4 7h16M4 12h16M4 17h16"),
    EXIT("M10 4.5H5v15h5M14 8l4.5 4-4.5 4M18 12H9.5"),
    SIGN("M4 19.5h16M6 15.5l9.5-9.5 2.5 2.5-9.5 9.5H6z"),
    NO("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM8.5 12h7"),
    INFO("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.6v.1"),
    BOAT("M4 14.5h16l-2.5 5h-11zM6.5 14.5V9h11v5.5M9.5 9V5.5h5V9"),
    MONEY("M9 5.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM14 8.3a5.5 5.5 0 1 1-2.5 9.3"),
    PRINT("M7 8.5V4h10v4.5M7 16.5H4v-8h16v8h-3M7 13.5h10V20H7z"),
    FLAG("M6 21V4h11l-2 4 2 4H6"),
    KEPT("M5 4.5h11l3 3v12H5zM8.5 4.5v4h6v-4M8 19.5v-6h8v6"),
    HOME("M4 11l8-7 8 7v9.5h-5.5V15h-5v5.5H4z"),
    PHONE(
            "M6.5 3.5h3l1.6 4.2-2 1.7a11 11 0 0 0 5.5 5.5l1.7-2 4.2 1.6v3c0 1.1-.9 2-2 2C10.9 19.5"
                    + " 4.5 13 4.5 5.5c0-1.1.9-2 2-2z"),
    FORWARD("M5 12h14M13 6l6 6-6 6"),
    RETURN("M5 12a7 7 0 0 1 12.3-4.6L20 10M20 5v5h-5M19 12a7 7 0 0 1-12.3 4.6L4 14M4 19v-5h5"),
    EXCHANGE("M4 8.5h14M14.5 5L18 8.5 14.5 12M20 16H6M9.5 12.5L6 16l3.5 3.5"),
    BOOK("M4 5.5c3-1 5.5-.5 8 1 2.5-1.5 5-2 8-1v13c-3-1-5.5-.5-8 1-2.5-1.5-5-2-8-1zM12 6.5v13"),
    SHIELD("M12 3.5l7.5 3v5c0 4.5-3 7.5-7.5 9-4.5-1.5-7.5-4.5-7.5-9v-5z"),
    PLACE(
            "M12 21c4.5-5 6.5-8.3 6.5-11a6.5 6.5 0 0 0-13 0c0 2.7 2 6 6.5 11zM12 7.8a2.2 2.2 0 1 0"
                    + " 0 4.4 2.2 2.2 0 0 0 0-4.4z"),
    ADD("M12 5v14M5 12h14"),
    LATER("M6 12h.1M12 12h.1M18 12h.1"),
    TALK("M4 5h16v11h-9l-4.5 4v-4H4z"),
    EYE(
            "M2.5 12c2.5-4.5 5.7-6.5 9.5-6.5s7 2 9.5 6.5c-2.5 4.5-5.7 6.5-9.5 6.5S5 16.5 2.5 12zM12"
                    + " 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z"),
    WORK(
            "M12 8c-5-2-7.5.5-6.5 4.5S9.5 20.5 12 20.5s5.5-4 6.5-8S17 6 12 8zM12 8c0-2 1-3.5"
                    + " 3-4.5M9.5 12v.1M14.5 12v.1M12 15.5v.1"),
    WARNING("M12 4l9 16H3zM12 10v4.5M12 17v.1"),
    SEARCH("M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20.5 20.5"),
    CALENDAR("M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V7M15.5 3.5V7"),
    UPLOAD("M12 15.5V4.5M7.5 8.5L12 4l4.5 4.5M4.5 15v4.5h15V15"),
    DOWNLOAD("M12 4v11.5M7.5 11L12 15.5 16.5 11M4.5 16v3.5h15V16"),
    KEY("M8 10.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM11.3 12L19.5 4M15.5 8l3 3"),
    HOUSE_BED("M3.5 19v-12M3.5 16h17v3M20.5 16v-3.5a2.5 2.5 0 0 0-2.5-2.5h-8v6M6.5 11.5v.1"),
    SUN(
            "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4"
                    + " 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4"),
    CHART("M4.5 19.5h15M7 19v-6M12 19V6M17 19v-9"),
    SETTINGS("M4 8h9M17 8h3M4 16h3M11 16h9M15 6v4M9 14v4");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** The drawing; hidden from screen readers, because a word stands beside it. */
    public Content svg() {
        String mirrored = mirrors() ? " r-i--fwd" : "";
        String drawing =
                "<svg class=\"r-i%s\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"%s\"/></svg>"
                        .formatted(mirrored, path);
        return output -> output.writeContent(drawing);
    }

    /** Whether it points along the direction of writing. */
    private boolean mirrors() {
        return switch (this) {
            case EXIT, FORWARD, EXCHANGE -> true;
            default -> false;
        };
    }
}
