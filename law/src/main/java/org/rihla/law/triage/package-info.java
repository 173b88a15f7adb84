/** Signs of forced labour and how fast somebody must act (R16). */
@NullMarked
package org.rihla.law.triage;

import org.jspecify.annotations.NullMarked;
