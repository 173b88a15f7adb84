/** JSON as a value, read and written without any library, for answers, avenues and the command. */
@NullMarked
package org.rihla.law.json;

import org.jspecify.annotations.NullMarked;
