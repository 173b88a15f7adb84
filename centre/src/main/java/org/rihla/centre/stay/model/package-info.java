/** What a bed is and which one is free. */
@NullMarked
package org.rihla.centre.stay.model;

import org.jspecify.annotations.NullMarked;
