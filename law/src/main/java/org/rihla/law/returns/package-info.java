/** How a return is reported, and what it means when it is not (R5). */
@NullMarked
package org.rihla.law.returns;

import org.jspecify.annotations.NullMarked;
