/** Check-ins, search notes and recall lists in the schema {@code homecoming}. */
@NullMarked
package org.rihla.centre.homecoming.store;

import org.jspecify.annotations.NullMarked;
