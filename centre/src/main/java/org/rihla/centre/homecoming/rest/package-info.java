/** Returns and recalls for programs: the same rules as the pages, as JSON. */
@NullMarked
package org.rihla.centre.homecoming.rest;

import org.jspecify.annotations.NullMarked;
