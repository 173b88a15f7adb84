/** What is printed. */
@NullMarked
package org.rihla.centre.site.paper;

import org.jspecify.annotations.NullMarked;
