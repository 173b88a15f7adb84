package org.rihla.law.changes;

/**
 * What the work is.
 *
 * @param occupation code of the occupation (ISCO)
 * @param sector code of the sector (NACE)
 */
public record Job(String occupation, String sector) {}
