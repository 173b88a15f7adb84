/** One request, one transaction, one answer: also when the request is sent twice. */
@NullMarked
package org.rihla.centre.site.once;

import org.jspecify.annotations.NullMarked;
