package org.rihla.law.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates written on a file's documents; null where the document is missing.
 *
 * @param passportExpiry last day of the passport
 * @param medicalIssued day of the medical certificate
 * @param recordIssued day of the criminal record certificate
 * @param contractEndorsed day on which the labour authority endorsed the contract
 * @param insuredFrom first insured day
 * @param insuredTo last insured day
 * @param photoTaken day of the photograph
 */
public record DocumentDates(
        @Nullable LocalDate passportExpiry,
        @Nullable LocalDate medicalIssued,
        @Nullable LocalDate recordIssued,
        @Nullable LocalDate contractEndorsed,
        @Nullable LocalDate insuredFrom,
        @Nullable LocalDate insuredTo,
        @Nullable LocalDate photoTaken) {}
