/** What recruitment cost a worker, measured in her own earnings (R15). */
@NullMarked
package org.rihla.law.costs;

import org.jspecify.annotations.NullMarked;
