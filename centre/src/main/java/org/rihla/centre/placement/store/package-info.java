/** Placements, their steps and their contracts in the schema {@code placement}. */
@NullMarked
package org.rihla.centre.placement.store;

import org.jspecify.annotations.NullMarked;
