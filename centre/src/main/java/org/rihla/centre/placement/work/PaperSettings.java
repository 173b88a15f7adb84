package org.rihla.centre.placement.work;

import org.rihla.law.documents.DocumentPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long papers are good for; the yearly order may say otherwise than the specification (R14).
 *
 * @param passportYears the passport outlasts the visa request by so many years
 * @param medicalMonths the medical certificate is less than so many months old at departure
 */
@ConfigurationProperties("rihla.papers")
public record PaperSettings(
        @DefaultValue("1") int passportYears, @DefaultValue("1") int medicalMonths) {

    /** The same as the law's policy; what is not set here is as usual. */
    DocumentPolicy policy() {
        DocumentPolicy usual = DocumentPolicy.usual();
        return new DocumentPolicy(
                passportYears, medicalMonths, usual.recordMonths(), usual.photoMonths());
    }
}
