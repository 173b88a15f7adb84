/** Hears what happens and counts it. */
@NullMarked
package org.rihla.centre.insight.work;

import org.jspecify.annotations.NullMarked;
