/** People's files for programs. */
@NullMarked
package org.rihla.centre.candidate.rest;

import org.jspecify.annotations.NullMarked;
