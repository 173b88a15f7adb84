/**
 * The time abroad. Today: which bed each worker has, so that nobody is promised a bed that another
 * one sleeps in (C23).
 *
 * <p>Start at {@link org.rihla.centre.stay.Beds}.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "site", "access", "employer", "candidate", "placement"})
@NullMarked
package org.rihla.centre.stay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
