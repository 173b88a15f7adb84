/** Pages of the ledger for a worker and for staff. */
@NullMarked
package org.rihla.centre.ledger.web;

import org.jspecify.annotations.NullMarked;
