package org.rihla.centre.employer.model;

/**
 * That somebody has approved.
 *
 * @param account whose account
 * @param name how others see her
 */
public record Approval(String account, String name) {}
