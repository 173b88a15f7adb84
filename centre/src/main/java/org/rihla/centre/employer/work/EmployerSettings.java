package org.rihla.centre.employer.work;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a service decides for itself about accreditation.
 *
 * @param months how long an accreditation by two people is valid (C2)
 */
@ConfigurationProperties("rihla.accreditation")
public record EmployerSettings(@DefaultValue("12") int months) {}
