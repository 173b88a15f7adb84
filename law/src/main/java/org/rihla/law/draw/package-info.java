/** Orders candidates by published points, waiting time and a draw anybody can repeat (R9). */
@NullMarked
package org.rihla.law.draw;

import org.jspecify.annotations.NullMarked;
