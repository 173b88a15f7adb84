/** The API of the network. */
@NullMarked
package org.rihla.centre.network.rest;

import org.jspecify.annotations.NullMarked;
