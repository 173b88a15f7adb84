/**
 * The command line of a centre: run, import, doctor. Start at {@link
 * org.rihla.centre.command.CommandLine}.
 */
@ApplicationModule(allowedDependencies = {"shared", "time", "access", "imports", "database"})
@NullMarked
package org.rihla.centre.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
