package org.rihla.law.triage;

/** How fast somebody must act; the first is the gravest. */
public enum Severity {
    ONE(1),
    TWO(2),
    THREE(3);

    private final int number;

    Severity(int number) {
        this.number = number;
    }

    /** 1, 2 or 3. */
    public int number() {
        return number;
    }
}
