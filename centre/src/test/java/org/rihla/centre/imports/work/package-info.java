/** How far imports are, and who may read what at the same time. */
@NullMarked
package org.rihla.centre.imports.work;

import org.jspecify.annotations.NullMarked;
