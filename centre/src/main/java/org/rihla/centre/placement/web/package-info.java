/** The pages of journeys: lists by state, one journey with its next step, an employer's people. */
@NullMarked
package org.rihla.centre.placement.web;

import org.jspecify.annotations.NullMarked;
