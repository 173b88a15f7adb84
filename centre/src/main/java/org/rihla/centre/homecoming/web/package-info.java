/** The pages of coming home and being called back, the worker's own pages among them. */
@NullMarked
package org.rihla.centre.homecoming.web;

import org.jspecify.annotations.NullMarked;
