/** The catalogue of legal avenues as dated data that two persons publish (C4). */
@NullMarked
package org.rihla.law.avenues;

import org.jspecify.annotations.NullMarked;
