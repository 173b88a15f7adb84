package org.rihla.centre.candidate.web;

import java.util.List;
import org.rihla.centre.shared.LocalName;

/**
 * Who read a person's file.
 *
 * @param readings the latest first
 * @param count how many there are in all
 */
public record ReadingsPage(String id, LocalName name, List<FilePage.Read> readings, long count) {}
