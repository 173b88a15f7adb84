/**
 * The season in figures: its own read tables, filled from what the other modules say has happened;
 * indicators with their definitions; no names, called by nobody.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "site",
            "access",
            "network",
            "programme",
            "employer",
            "candidate",
            "selection",
            "placement",
            "ledger",
            "homecoming"
        })
@NullMarked
package org.rihla.centre.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
