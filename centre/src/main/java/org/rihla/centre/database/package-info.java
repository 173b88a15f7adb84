/**
 * The one PostgreSQL of a centre: embedded and durable by default, a server by one setting, a
 * schema per module.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rihla.centre.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
