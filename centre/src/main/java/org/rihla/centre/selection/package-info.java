/**
 * From an accepted offer to a signed list: calls, expressions of interest, eligibility with what is
 * missing, ranking and public draw, sessions, and each person's result slip.
 *
 * <p>Start at {@link org.rihla.centre.selection.Calls} and {@link
 * org.rihla.centre.selection.Applications}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "site",
            "access",
            "imports",
            "network",
            "programme",
            "employer",
            "candidate"
        })
@NullMarked
package org.rihla.centre.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
