/** Writes the ledger and moves claims. */
@NullMarked
package org.rihla.centre.ledger.work;

import org.jspecify.annotations.NullMarked;
