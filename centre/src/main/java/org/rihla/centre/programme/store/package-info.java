/** The only SQL of the programme module. */
@NullMarked
package org.rihla.centre.programme.store;

import org.jspecify.annotations.NullMarked;
