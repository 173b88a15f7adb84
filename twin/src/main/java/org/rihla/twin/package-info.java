/**
 * The season twin: plays a season of made-up people against a centre, through the public API and
 * nothing else, and reconciles every count with the centre's own.
 *
 * <p>Start at {@link org.rihla.twin.Demo}; the sizes come from {@link org.rihla.twin.SeasonSize},
 * the people from {@link org.rihla.twin.MadeUpPeople}, the road from {@link org.rihla.twin.Play}.
 */
@NullMarked
package org.rihla.twin;

import org.jspecify.annotations.NullMarked;
