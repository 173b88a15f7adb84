/** Where calls, applications and their findings are kept: the only SQL of the module. */
@NullMarked
package org.rihla.centre.selection.store;

import org.jspecify.annotations.NullMarked;
