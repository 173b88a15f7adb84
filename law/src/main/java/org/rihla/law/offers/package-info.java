/**
 * Whether an employer's offer may be called for, and what its selection criteria may not ask (R10).
 */
@NullMarked
package org.rihla.law.offers;

import org.jspecify.annotations.NullMarked;
