/** The employer module for other programs. */
@NullMarked
package org.rihla.centre.employer.rest;

import org.jspecify.annotations.NullMarked;
