/** The pieces that pages are put together from; each has a template in {@code site/part}. */
@NullMarked
package org.rihla.centre.site.parts;

import org.jspecify.annotations.NullMarked;
