/** The only SQL of insight. */
@NullMarked
package org.rihla.centre.insight.store;

import org.jspecify.annotations.NullMarked;
