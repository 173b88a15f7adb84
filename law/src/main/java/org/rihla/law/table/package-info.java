/** Tables of cells between commas, as spreadsheets write them. */
@NullMarked
package org.rihla.law.table;

import org.jspecify.annotations.NullMarked;
