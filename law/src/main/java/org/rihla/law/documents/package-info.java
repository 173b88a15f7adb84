/** Whether the dates of a file's documents are good for the journey (R14). */
@NullMarked
package org.rihla.law.documents;

import org.jspecify.annotations.NullMarked;
