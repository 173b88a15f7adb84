package org.rihla.centre.access.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Sessions.SignedIn;
import org.rihla.centre.shared.Lang;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A request whose actor is known; made anew for each request, never kept. */
final class ActorAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;

    ActorAuthentication(SignedIn signedIn) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + signedIn.actor().role())));
        this.signedIn = signedIn;
        setAuthenticated(true);
    }

    Actor actor() {
        return signedIn.actor();
    }

    Lang lang() {
        return signedIn.lang();
    }

    @Override
    public Actor getPrincipal() {
        return signedIn.actor();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return signedIn.actor().account().value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActorAuthentication that
                && super.equals(other)
                && signedIn.equals(that.signedIn);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + signedIn.hashCode();
    }
}
