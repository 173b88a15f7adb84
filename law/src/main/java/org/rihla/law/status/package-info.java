/** Hints about other statuses, never a grant (R18). */
@NullMarked
package org.rihla.law.status;

import org.jspecify.annotations.NullMarked;
