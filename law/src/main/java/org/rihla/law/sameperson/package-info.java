/** Whether two files look like one person (R13). */
@NullMarked
package org.rihla.law.sameperson;

import org.jspecify.annotations.NullMarked;
