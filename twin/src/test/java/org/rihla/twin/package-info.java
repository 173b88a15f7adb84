/** What the season twin promises. */
@NullMarked
package org.rihla.twin;

import org.jspecify.annotations.NullMarked;
