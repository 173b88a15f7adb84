/** The programme module for other programs. */
@NullMarked
package org.rihla.centre.programme.rest;

import org.jspecify.annotations.NullMarked;
