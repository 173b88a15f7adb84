/**
 * The frame of every page: menu, languages, forms, errors; knows no business module.
 *
 * <p>Page writers start at {@link org.rihla.centre.site.Pages} and {@code docs/pages.md}. The
 * module is open because templates of every other module use its parts.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared"})
@NullMarked
package org.rihla.centre.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
