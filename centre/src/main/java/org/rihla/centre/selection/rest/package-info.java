/** Calls and applications for programs. */
@NullMarked
package org.rihla.centre.selection.rest;

import org.jspecify.annotations.NullMarked;
