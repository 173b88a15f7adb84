/** The season at a glance. */
@NullMarked
package org.rihla.centre.insight.web;

import org.jspecify.annotations.NullMarked;
