/** Working days, deadlines and what an authority's silence means (R4). */
@NullMarked
package org.rihla.law.clocks;

import org.jspecify.annotations.NullMarked;
