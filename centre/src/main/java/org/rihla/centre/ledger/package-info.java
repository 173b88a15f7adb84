/**
 * Every dirham and euro around recruitment (C20): what was paid, by whom, who asked for it, what
 * was given back. It records what was paid and never what somebody owes: no table can hold a fee.
 *
 * <p>Start at {@link org.rihla.centre.ledger.Ledger}; {@link org.rihla.centre.ledger.Claims} are
 * opened by themselves.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "site",
            "access",
            "imports",
            "network",
            "programme",
            "candidate",
            "employer",
            "placement"
        })
@NullMarked
package org.rihla.centre.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
