/** What a call and an application are: their tables of moves, criteria, points and lists. */
@NullMarked
package org.rihla.centre.selection.model;

import org.jspecify.annotations.NullMarked;
