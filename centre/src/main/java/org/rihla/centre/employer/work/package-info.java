/** One transaction per request to the employer module, and what it imports. */
@NullMarked
package org.rihla.centre.employer.work;

import org.jspecify.annotations.NullMarked;
