/** Pages as files for paper, in four languages and both directions. */
@NullMarked
package org.rihla.centre.site.paper;

import org.jspecify.annotations.NullMarked;
