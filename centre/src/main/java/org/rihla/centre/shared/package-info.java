/** Value types that every module of the centre speaks in; no services, at most fifteen. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.rihla.centre.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
