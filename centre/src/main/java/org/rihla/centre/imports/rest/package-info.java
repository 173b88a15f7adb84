/** The API for imports. */
@NullMarked
package org.rihla.centre.imports.rest;

import org.jspecify.annotations.NullMarked;
