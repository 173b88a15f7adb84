/** Who is recalled for another season, in which order, and why somebody may be left out (R6). */
@NullMarked
package org.rihla.law.recall;

import org.jspecify.annotations.NullMarked;
