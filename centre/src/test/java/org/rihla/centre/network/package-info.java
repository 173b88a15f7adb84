/** Tests of territories and agencies. */
@NullMarked
package org.rihla.centre.network;

import org.jspecify.annotations.NullMarked;
