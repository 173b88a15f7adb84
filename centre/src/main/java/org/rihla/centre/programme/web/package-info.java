/** The programme module's pages. */
@NullMarked
package org.rihla.centre.programme.web;

import org.jspecify.annotations.NullMarked;
