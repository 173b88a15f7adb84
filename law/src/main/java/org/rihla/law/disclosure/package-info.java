/** What figures may be published without showing a person (R17). */
@NullMarked
package org.rihla.law.disclosure;

import org.jspecify.annotations.NullMarked;
