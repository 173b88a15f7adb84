/** What is kept and by which rules, without a framework. */
@NullMarked
package org.rihla.centre.ledger.model;

import org.jspecify.annotations.NullMarked;
