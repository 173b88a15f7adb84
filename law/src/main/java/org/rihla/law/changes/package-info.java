/** Extensions, chains and changes of employer (R12). */
@NullMarked
package org.rihla.law.changes;

import org.jspecify.annotations.NullMarked;
