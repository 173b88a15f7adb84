/** The ledger's tables. */
@NullMarked
package org.rihla.centre.ledger.store;

import org.jspecify.annotations.NullMarked;
