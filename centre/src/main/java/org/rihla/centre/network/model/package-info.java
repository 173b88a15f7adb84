/** Names as they are searched, and where territories and agencies are kept; plain Java. */
@NullMarked
package org.rihla.centre.network.model;

import org.jspecify.annotations.NullMarked;
