/** The page of the network. */
@NullMarked
package org.rihla.centre.network.web;

import org.jspecify.annotations.NullMarked;
