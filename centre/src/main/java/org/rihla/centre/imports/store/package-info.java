/** The only SQL of imports. */
@NullMarked
package org.rihla.centre.imports.store;

import org.jspecify.annotations.NullMarked;
