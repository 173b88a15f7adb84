/** The only SQL of network. */
@NullMarked
package org.rihla.centre.network.store;

import org.jspecify.annotations.NullMarked;
