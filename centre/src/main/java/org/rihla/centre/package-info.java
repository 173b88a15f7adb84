/** The server of one employment service. */
@NullMarked
package org.rihla.centre;

import org.jspecify.annotations.NullMarked;
