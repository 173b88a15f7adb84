package org.rihla.law.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;

/**
 * Checks the dates of a file's documents (R14): one finding per document, all OK when the file is
 * ready.
 */
public final class Documents {
    private Documents() {}

    /**
     * All six documents: passport, medical certificate, criminal record, contract, insurance,
     * photograph.
     */
    public static List<Finding> examine(
            DocumentDates dates, JourneyDates journey, DocumentPolicy policy) {
        return List.of(
                passport(dates.passportExpiry(), journey.visaLodged(), policy),
                medical(dates.medicalIssued(), journey.departure(), policy),
                criminalRecord(dates.recordIssued(), journey.visaLodged(), policy),
                contract(dates.contractEndorsed(), journey.departure()),
                insurance(dates.insuredFrom(), dates.insuredTo(), journey),
                photo(dates.photoTaken(), journey.visaLodged(), policy));
    }

    /** The passport must run a year beyond the visa request (38.d). */
    public static Finding passport(
            @Nullable LocalDate expiry, LocalDate visaLodged, DocumentPolicy policy) {
        if (expiry == null) {
            return missing(Rule.R14_PASSPORT, MessageKey.PASSPORT);
        }
        LocalDate needed = visaLodged.plusYears(policy.passportYears());
        return expiry.isBefore(needed)
                ? Finding.reject(
                        Rule.R14_PASSPORT,
                        MessageKey.DOCUMENT_ENDS_TOO_EARLY,
                        MessageKey.PASSPORT,
                        expiry,
                        needed)
                : fine(Rule.R14_PASSPORT, MessageKey.PASSPORT);
    }

    /**
     * The medical certificate must be less than one month old at departure (Labour Code art. 513).
     */
    public static Finding medical(
            @Nullable LocalDate issued, LocalDate departure, DocumentPolicy policy) {
        if (issued == null) {
            return missing(Rule.R14_MEDICAL, MessageKey.MEDICAL_CERTIFICATE);
        }
        LocalDate lastGood = issued.plusMonths(policy.medicalMonths()).minusDays(1);
        return fresh(
                Rule.R14_MEDICAL,
                MessageKey.MEDICAL_CERTIFICATE,
                new Validity(issued, lastGood),
                departure);
    }

    /** The criminal record certificate at the visa request. */
    public static Finding criminalRecord(
            @Nullable LocalDate issued, LocalDate visaLodged, DocumentPolicy policy) {
        if (issued == null) {
            return missing(Rule.R14_RECORD, MessageKey.CRIMINAL_RECORD);
        }
        LocalDate lastGood = issued.plusMonths(policy.recordMonths());
        return fresh(
                Rule.R14_RECORD,
                MessageKey.CRIMINAL_RECORD,
                new Validity(issued, lastGood),
                visaLodged);
    }

    /** The photograph at the visa request. */
    public static Finding photo(
            @Nullable LocalDate taken, LocalDate visaLodged, DocumentPolicy policy) {
        if (taken == null) {
            return missing(Rule.R14_PHOTO, MessageKey.PHOTO);
        }
        LocalDate lastGood = taken.plusMonths(policy.photoMonths());
        return fresh(Rule.R14_PHOTO, MessageKey.PHOTO, new Validity(taken, lastGood), visaLodged);
    }

    /**
     * The labour authority endorses the contract before the day of departure (Labour Code art.
     * 512).
     */
    public static Finding contract(@Nullable LocalDate endorsed, LocalDate departure) {
        if (endorsed == null) {
            return missing(Rule.R14_CONTRACT, MessageKey.ENDORSED_CONTRACT);
        }
        return endorsed.isBefore(departure)
                ? fine(Rule.R14_CONTRACT, MessageKey.ENDORSED_CONTRACT)
                : Finding.reject(
                        Rule.R14_CONTRACT,
                        MessageKey.DOCUMENT_DATED_LATER,
                        MessageKey.ENDORSED_CONTRACT,
                        endorsed);
    }

    /**
     * Health insurance covers every day from the start of the journey to the registration
     * (102.1.d).
     */
    public static Finding insurance(
            @Nullable LocalDate from, @Nullable LocalDate to, JourneyDates journey) {
        if (from == null || to == null) {
            return missing(Rule.R14_INSURANCE, MessageKey.INSURANCE);
        }
        if (from.isAfter(journey.departure())) {
            return Finding.reject(
                    Rule.R14_INSURANCE,
                    MessageKey.DOCUMENT_STARTS_TOO_LATE,
                    MessageKey.INSURANCE,
                    from,
                    journey.departure());
        }
        return to.isBefore(journey.registration())
                ? Finding.reject(
                        Rule.R14_INSURANCE,
                        MessageKey.DOCUMENT_ENDS_TOO_EARLY,
                        MessageKey.INSURANCE,
                        to,
                        journey.registration())
                : fine(Rule.R14_INSURANCE, MessageKey.INSURANCE);
    }

    private record Validity(LocalDate issued, LocalDate lastGood) {}

    private static Finding fresh(
            Rule rule, MessageKey document, Validity validity, LocalDate neededOn) {
        if (validity.issued().isAfter(neededOn)) {
            return Finding.reject(
                    rule, MessageKey.DOCUMENT_DATED_LATER, document, validity.issued());
        }
        return neededOn.isAfter(validity.lastGood())
                ? Finding.reject(
                        rule,
                        MessageKey.DOCUMENT_TOO_OLD,
                        document,
                        validity.issued(),
                        validity.lastGood())
                : fine(rule, document);
    }

    private static Finding missing(Rule rule, MessageKey document) {
        return Finding.unknown(rule, MessageKey.DOCUMENT_MISSING, document);
    }

    private static Finding fine(Rule rule, MessageKey document) {
        return Finding.ok(rule, MessageKey.DOCUMENT_OK, document);
    }
}
