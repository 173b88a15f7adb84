package org.rihla.centre.candidate;

/** The papers that the avenues of the first seasons ask for (R14, C18, C19). */
public enum DocumentType {
    IDENTITY_CARD,
    PASSPORT,
    CRIMINAL_RECORD,
    MEDICAL_CERTIFICATE,
    PHOTO,
    WORK_CERTIFICATE
}
