package org.rihla.centre.site.parts;

/** What a tag says about a state; the colour only repeats it. */
public enum Tone {
    NEUTRAL("", ""),
    OK(" r-tag--ok", " r-note--ok"),
    WAIT(" r-tag--wait", " r-note--sun"),
    GO(" r-tag--go", " r-note--info"),
    NO(" r-tag--no", ""),
    HARM(" r-tag--harm", " r-note--harm");

    private final String tag;
    private final String note;

    Tone(String tag, String note) {
        this.tag = tag;
        this.note = note;
    }

    /** The class of a tag of this tone, with a blank before it. */
    public String tagClass() {
        return tag;
    }

    /** The class of a note of this tone, with a blank before it. */
    public String noteClass() {
        return note;
    }
}
