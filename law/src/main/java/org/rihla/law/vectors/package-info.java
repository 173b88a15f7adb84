/** Test vectors as tables that anybody can read, extend and run. */
@NullMarked
package org.rihla.law.vectors;

import org.jspecify.annotations.NullMarked;
