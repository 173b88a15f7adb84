/** The only SQL of the employer module. */
@NullMarked
package org.rihla.centre.employer.store;

import org.jspecify.annotations.NullMarked;
