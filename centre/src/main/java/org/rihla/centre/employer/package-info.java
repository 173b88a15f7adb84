/**
 * Employers and their offers: accreditation by two people, intake of offers by form, file and API,
 * and the checks of rule R10.
 *
 * <p>Start at {@link org.rihla.centre.employer.Employers} and {@link
 * org.rihla.centre.employer.Offers}.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "site", "access", "imports", "network", "programme"})
@NullMarked
package org.rihla.centre.employer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
