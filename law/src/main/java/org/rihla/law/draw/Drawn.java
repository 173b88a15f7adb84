package org.rihla.law.draw;

/**
 * One application in the draw.
 *
 * @param applicationId whose
 * @param hash the number drawn, shown in public
 */
public record Drawn(String applicationId, String hash) {}
