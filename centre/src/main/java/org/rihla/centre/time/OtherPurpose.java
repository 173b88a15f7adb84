package org.rihla.centre.time;

/** A database that holds a demonstration was to serve a real centre, or the other way round. */
public final class OtherPurpose extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final boolean demonstration;

    OtherPurpose(boolean demonstration) {
        super(
                demonstration
                        ? "The database holds a demonstration"
                        : "The database holds a real centre");
        this.demonstration = demonstration;
    }

    /** Whether the database holds a demonstration. */
    public boolean isDemonstration() {
        return demonstration;
    }
}
