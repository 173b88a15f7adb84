/**
 * The one clock of the centre; in a demonstration it can be moved forward, and every page says so.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.rihla.centre.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
