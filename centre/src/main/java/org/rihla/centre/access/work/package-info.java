/** Opening and closing accounts, signing in, the first administrator. */
@NullMarked
package org.rihla.centre.access.work;

import org.jspecify.annotations.NullMarked;
