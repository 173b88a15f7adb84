/** Rules of the house that tests hold: who may depend on whom, whose tables are whose. */
@NullMarked
package org.rihla.centre.house;

import org.jspecify.annotations.NullMarked;
