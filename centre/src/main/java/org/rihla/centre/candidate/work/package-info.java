/** What is done with people's files: registering, correcting, finding, comparing, importing. */
@NullMarked
package org.rihla.centre.candidate.work;

import org.jspecify.annotations.NullMarked;
