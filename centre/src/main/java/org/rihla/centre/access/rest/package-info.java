/** The API for sessions and accounts. */
@NullMarked
package org.rihla.centre.access.rest;

import org.jspecify.annotations.NullMarked;
