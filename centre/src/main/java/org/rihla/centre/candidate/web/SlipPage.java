package org.rihla.centre.candidate.web;

/**
 * The slip that somebody takes home: a code and nothing that tells who she is.
 *
 * @param person the id of the file, for the way back
 * @param code the code in groups that can be read aloud
 */
public record SlipPage(String person, String number, String code) {}
