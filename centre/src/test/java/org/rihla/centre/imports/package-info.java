/** Tests of reading files. */
@NullMarked
package org.rihla.centre.imports;

import org.jspecify.annotations.NullMarked;
