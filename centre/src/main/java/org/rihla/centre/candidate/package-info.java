/**
 * The person for life: one file across seasons and agencies, warned of duplicates (R13), with the
 * papers and facts that eligibility is judged by.
 *
 * <p>Start at {@link org.rihla.centre.candidate.People}.
 */
@ApplicationModule(allowedDependencies = {"shared", "site", "access", "imports", "network"})
@NullMarked
package org.rihla.centre.candidate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
