/** Whether a person may go by an avenue: yes, no, or what is still missing (R7). */
@NullMarked
package org.rihla.law.eligibility;

import org.jspecify.annotations.NullMarked;
