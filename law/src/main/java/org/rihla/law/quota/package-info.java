/** Shares a number of places among keys, to the last seat (R8). */
@NullMarked
package org.rihla.law.quota;

import org.jspecify.annotations.NullMarked;
