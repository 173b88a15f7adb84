/** The frame of every page: menu, languages, forms, errors; knows no business module. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.rihla.centre.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
