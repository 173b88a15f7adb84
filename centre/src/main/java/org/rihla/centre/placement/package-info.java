/**
 * The spine: one worker under one offer, from the confirmed selection to the return home, by one
 * written transition table.
 *
 * <p>Start at {@link org.rihla.centre.placement.Placements}. Other modules learn what happened from
 * {@link org.rihla.centre.placement.PlacementEvent} and never read our tables.
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
            "selection"
        })
@NullMarked
package org.rihla.centre.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
