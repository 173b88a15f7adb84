/** The pages of the calculators, their slips on paper, and the limit of questions per address. */
@NullMarked
package org.rihla.centre.guidance.web;

import org.jspecify.annotations.NullMarked;
