/** How a request is told apart: sessions of pages, tokens of programs, headers and refusals. */
@NullMarked
package org.rihla.centre.access.security;

import org.jspecify.annotations.NullMarked;
