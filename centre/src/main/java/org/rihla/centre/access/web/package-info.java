/** The pages for signing in and for accounts. */
@NullMarked
package org.rihla.centre.access.web;

import org.jspecify.annotations.NullMarked;
