/** Carries out what is asked of returns and recalls, each request in one transaction. */
@NullMarked
package org.rihla.centre.homecoming.work;

import org.jspecify.annotations.NullMarked;
