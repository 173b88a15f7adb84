/**
 * Territories and agencies: regions, provinces and communes, who is competent for whom.
 *
 * <p>Start at {@link org.rihla.centre.network.Network}.
 */
@ApplicationModule(allowedDependencies = {"shared", "site", "access", "imports"})
@NullMarked
package org.rihla.centre.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
