/** The public calculators as those who ask see them. */
@NullMarked
package org.rihla.centre.guidance;

import org.jspecify.annotations.NullMarked;
