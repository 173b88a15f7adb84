/** Who is competent for whom; the starter data; reading the census. */
@NullMarked
package org.rihla.centre.network.work;

import org.jspecify.annotations.NullMarked;
