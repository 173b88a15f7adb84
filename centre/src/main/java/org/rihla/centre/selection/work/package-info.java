/** What is done with calls and applications: publishing, judging, ranking, signing, the session. */
@NullMarked
package org.rihla.centre.selection.work;

import org.jspecify.annotations.NullMarked;
