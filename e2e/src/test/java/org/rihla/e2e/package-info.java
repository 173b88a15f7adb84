/** Whole journeys before a running centre, as a person sees them. */
@NullMarked
package org.rihla.e2e;

import org.jspecify.annotations.NullMarked;
