/** Beds for programs. */
@NullMarked
package org.rihla.centre.stay.rest;

import org.jspecify.annotations.NullMarked;
