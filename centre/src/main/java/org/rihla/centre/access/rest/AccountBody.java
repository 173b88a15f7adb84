package org.rihla.centre.access.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Accounts.AccountView;
import org.rihla.centre.access.Role;
import org.rihla.centre.shared.Lang;

/** An account in JSON. */
record AccountBody(
        AccountId id,
        String login,
        String name,
        Role role,
        ScopeBody scope,
        Lang lang,
        boolean active,
        @Nullable Instant lastSeen) {

    static AccountBody of(AccountView account) {
        return new AccountBody(
                account.id(),
                account.login(),
                account.name(),
                account.role(),
                ScopeBody.of(account.scope()),
                account.lang(),
                account.active(),
                account.lastSeen());
    }
}
