/** The journey of one worker under one offer: its written table, its guards, its contract. */
@NullMarked
package org.rihla.centre.placement.model;

import org.jspecify.annotations.NullMarked;
