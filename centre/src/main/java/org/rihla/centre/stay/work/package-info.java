/** Beds given, changed and left, each in one transaction. */
@NullMarked
package org.rihla.centre.stay.work;

import org.jspecify.annotations.NullMarked;
