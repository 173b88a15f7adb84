/** The page for imports. */
@NullMarked
package org.rihla.centre.imports.web;

import org.jspecify.annotations.NullMarked;
