/** The only SQL of access. */
@NullMarked
package org.rihla.centre.access.store;

import org.jspecify.annotations.NullMarked;
