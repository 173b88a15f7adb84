/** The order of candidates on a list shared with another country (R19). */
@NullMarked
package org.rihla.law.sharedlists;

import org.jspecify.annotations.NullMarked;
