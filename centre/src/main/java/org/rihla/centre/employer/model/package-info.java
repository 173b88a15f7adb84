/** What employers, offers, their moves and checks are, without a database. */
@NullMarked
package org.rihla.centre.employer.model;

import org.jspecify.annotations.NullMarked;
