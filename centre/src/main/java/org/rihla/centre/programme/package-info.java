/**
 * Seasons, their contingents and every single place: split by rule R8, reserved, committed,
 * consumed and released, always counted from the places themselves.
 *
 * <p>Start at {@link org.rihla.centre.programme.Seasons} and {@link
 * org.rihla.centre.programme.Places}.
 */
@ApplicationModule(allowedDependencies = {"shared", "site", "access", "imports", "network"})
@NullMarked
package org.rihla.centre.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
