/** Pages of a house's beds and of a worker's own. */
@NullMarked
package org.rihla.centre.stay.web;

import org.jspecify.annotations.NullMarked;
