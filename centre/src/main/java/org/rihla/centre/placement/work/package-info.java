/** Carries out what is asked of placements, each request in one transaction. */
@NullMarked
package org.rihla.centre.placement.work;

import org.jspecify.annotations.NullMarked;
