/** What a person's file is and may be: how names, numbers and phones are read and compared. */
@NullMarked
package org.rihla.centre.candidate.model;

import org.jspecify.annotations.NullMarked;
