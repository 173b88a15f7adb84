/**
 * Reading files row by row: a bad row never stops a batch, refused rows come back with the same row
 * numbers and reasons, and the same file a second time changes nothing.
 *
 * <p>A module that has something to import offers an {@link org.rihla.centre.imports.Importer}; the
 * command line, the API and the pages all run it through {@link org.rihla.centre.imports.Imports}.
 */
@ApplicationModule(allowedDependencies = {"shared", "site", "access"})
@NullMarked
package org.rihla.centre.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
