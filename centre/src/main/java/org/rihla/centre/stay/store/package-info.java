/** The rows of beds. */
@NullMarked
package org.rihla.centre.stay.store;

import org.jspecify.annotations.NullMarked;
