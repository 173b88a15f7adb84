/** The employer module's pages. */
@NullMarked
package org.rihla.centre.employer.web;

import org.jspecify.annotations.NullMarked;
