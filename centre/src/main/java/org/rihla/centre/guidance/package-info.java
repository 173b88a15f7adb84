/**
 * Public calculators about the law (C36): may I go, how many days are left, by when, may I be on
 * the way to a right. They know nobody and keep nothing.
 *
 * <p>Start at {@link org.rihla.centre.guidance.Calculator}.
 */
@ApplicationModule(allowedDependencies = {"shared", "site", "programme"})
@NullMarked
package org.rihla.centre.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
