/** Where imports are kept; plain Java. */
@NullMarked
package org.rihla.centre.imports.model;

import org.jspecify.annotations.NullMarked;
