/** One transaction per request to the programme module, and what it imports. */
@NullMarked
package org.rihla.centre.programme.work;

import org.jspecify.annotations.NullMarked;
