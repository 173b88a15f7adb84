/**
 * The rules of legal, temporary labour migration as a pure library: facts in, answers with their
 * findings out.
 *
 * <p>Each subject has a package of its own ({@code clocks}, {@code returns}, {@code quota}, …).
 * What they share is here: a {@link org.rihla.law.Rule} with its article, a {@link
 * org.rihla.law.Finding} that a face can print, and the list of {@link org.rihla.law.MessageKey
 * message keys}. Nothing here reads a clock, a file or a network.
 */
@NullMarked
package org.rihla.law;

import org.jspecify.annotations.NullMarked;
