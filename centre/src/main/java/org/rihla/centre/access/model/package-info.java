/** What holds for accounts, passwords and slip codes; plain Java. */
@NullMarked
package org.rihla.centre.access.model;

import org.jspecify.annotations.NullMarked;
