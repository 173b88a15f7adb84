/** Placements for programs: the same rules as the pages, as JSON. */
@NullMarked
package org.rihla.centre.placement.rest;

import org.jspecify.annotations.NullMarked;
