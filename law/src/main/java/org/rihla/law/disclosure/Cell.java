package org.rihla.law.disclosure;

/** One published figure. */
public sealed interface Cell {

    /** Shown as it is. */
    record Shown(int value) implements Cell {}

    /** Hidden to protect persons; printed as ×. */
    record Hidden() implements Cell {}
}
