package org.rihla.law.quota;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who gets how many places.
 *
 * @param seats places per key, keys in alphabetical order
 * @param unplaced places nobody can fill because every cap is reached
 */
public record Allocation(SortedMap<String, Integer> seats, int unplaced) {

    public Allocation {
        seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
    }
}
