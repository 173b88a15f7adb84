/** Where people's files are kept and found again: the only SQL of the module. */
@NullMarked
package org.rihla.centre.candidate.store;

import org.jspecify.annotations.NullMarked;
