/** Tests of signing in, accounts, histories and read logs. */
@NullMarked
package org.rihla.centre.access;

import org.jspecify.annotations.NullMarked;
