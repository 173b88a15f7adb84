/** What a season, its places and their moves are, without a database. */
@NullMarked
package org.rihla.centre.programme.model;

import org.jspecify.annotations.NullMarked;
