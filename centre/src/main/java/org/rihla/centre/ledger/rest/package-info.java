/** The ledger for programs. */
@NullMarked
package org.rihla.centre.ledger.rest;

import org.jspecify.annotations.NullMarked;
