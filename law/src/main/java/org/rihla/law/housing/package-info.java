/** What an employer may ask for housing (R11). */
@NullMarked
package org.rihla.law.housing;

import org.jspecify.annotations.NullMarked;
