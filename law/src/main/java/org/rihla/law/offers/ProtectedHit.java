package org.rihla.law.offers;

/**
 * A place in a text that asks for a protected attribute.
 *
 * @param attribute which
 * @param field which of the offer's texts, by its index
 * @param from first character of the hit
 * @param to character after the hit
 * @param words the words as written
 */
public record ProtectedHit(
        ProtectedAttribute attribute, int field, int from, int to, String words) {}
