/** The season report for programs. */
@NullMarked
package org.rihla.centre.insight.rest;

import org.jspecify.annotations.NullMarked;
