/** The calculators for programs, without an account: the same answers as JSON, nothing stored. */
@NullMarked
package org.rihla.centre.guidance.rest;

import org.jspecify.annotations.NullMarked;
