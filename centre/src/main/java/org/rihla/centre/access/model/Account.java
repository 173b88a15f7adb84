package org.rihla.centre.access.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Accounts.AccountView;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.access.Sessions.SignedIn;
import org.rihla.centre.shared.Lang;

/**
 * An account as it is kept.
 *
 * @param passwordHash absent for workers, who sign in with a slip
 * @param active whether it may still be used
 * @param version grows when the password is replaced or the account is closed
 */
public record Account(
        AccountId id,
        String login,
        String name,
        Role role,
        Scope scope,
        Lang lang,
        @Nullable String passwordHash,
        boolean active,
        @Nullable Instant lastSeen,
        int version) {

    /** Who acts when this account is signed in. */
    public SignedIn signedIn() {
        return new SignedIn(new Actor(id, name, role, scope), lang);
    }

    /** What administrators see of it. */
    public AccountView view() {
        return new AccountView(id, login, name, role, scope, lang, active, lastSeen);
    }
}
