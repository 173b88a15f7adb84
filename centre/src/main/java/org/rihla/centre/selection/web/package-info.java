/** The pages of calls: publishing, the list and its signatures, the slip, the public draw. */
@NullMarked
package org.rihla.centre.selection.web;

import org.jspecify.annotations.NullMarked;
