/**
 * Coming home and being called back: return check-in with its classes (C27, R5), and recall lists
 * in the legal order (C28, R6).
 *
 * <p>Start at {@link org.rihla.centre.homecoming.Returns} and {@link
 * org.rihla.centre.homecoming.Recalls}.
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
            "candidate",
            "placement"
        })
@NullMarked
package org.rihla.centre.homecoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
