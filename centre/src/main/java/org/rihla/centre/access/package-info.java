/**
 * Who is who and who may what: accounts, roles and territories, sign-in, the append-only history
 * and the log of reads.
 *
 * <p>Start at {@link org.rihla.centre.access.Actor}: every request to another module names the one
 * who asks, and the module checks role and territory for each record.
 */
@ApplicationModule(allowedDependencies = {"shared", "site"})
@NullMarked
package org.rihla.centre.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
