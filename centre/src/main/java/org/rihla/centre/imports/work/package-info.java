/** Runs importers and takes down the fate of each row. */
@NullMarked
package org.rihla.centre.imports.work;

import org.jspecify.annotations.NullMarked;
