package org.rihla.centre.programme;

/** Whom a place is for. */
public enum PlaceType {
    /** Somebody who comes for the first time, chosen through a call. */
    NEWCOMER,
    /** Somebody who is recalled by right. */
    REPEATER
}
