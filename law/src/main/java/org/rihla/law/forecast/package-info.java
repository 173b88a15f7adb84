/** How many workers the next season will need, with how far the guess may be off (R20). */
@NullMarked
package org.rihla.law.forecast;

import org.jspecify.annotations.NullMarked;
