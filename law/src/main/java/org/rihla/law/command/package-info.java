/** The command {@code rihla law}: asks the law from a terminal, or from another program. */
@NullMarked
package org.rihla.law.command;

import org.jspecify.annotations.NullMarked;
