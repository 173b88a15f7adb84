/** How long a stay may be: 90 days in 180 (R1) and months in a season (R2, R3). */
@NullMarked
package org.rihla.law.stays;

import org.jspecify.annotations.NullMarked;
