/** Returns and recalls as plain facts for the law, and the written table of a recall. */
@NullMarked
package org.rihla.centre.homecoming.model;

import org.jspecify.annotations.NullMarked;
