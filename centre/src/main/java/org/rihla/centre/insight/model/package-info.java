/** The season's figures as plain values. */
@NullMarked
package org.rihla.centre.insight.model;

import org.jspecify.annotations.NullMarked;
