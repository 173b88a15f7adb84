package org.rihla.centre.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Sessions;
import org.rihla.centre.access.Sessions.SignedIn;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * The sessions of pages. A session knows an account and nothing else; who she is and what she may
 * is read afresh for each request, so that a closed account is out at once.
 */
@Component
public class PageSessions implements SecurityContextRepository {
    private static final String ACCOUNT = "rihla.account";
    private static final String STAMP = "rihla.stamp";
    private static final Duration WORKER_LIFE = Duration.ofMinutes(10);
    private static final Duration STAFF_LIFE = Duration.ofHours(8);

    private final Sessions sessions;

    PageSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Begins the session of an account that has just been checked; the session's id changes, so
     * that one fixed before is worth nothing.
     */
    public Actor begin(HttpServletRequest request, AccountId account) {
        int stamp = sessions.stamp(account);
        SignedIn known = sessions.signedIn(account, stamp).orElseThrow();
        HttpSession session = request.getSession();
        request.changeSessionId();
        Duration life = known.actor().role() == Role.WORKER ? WORKER_LIFE : STAFF_LIFE;
        session.setMaxInactiveInterval((int) life.toSeconds());
        session.setAttribute(ACCOUNT, account.value());
        session.setAttribute(STAMP, stamp);
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.value());
        SecurityContextHolder.setContext(new SecurityContextImpl(new ActorAuthentication(known)));
        return known.actor();
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Later(request);
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester") // deprecated by Spring Security, not by us
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    /** Nothing to save: {@link #begin} is the only way in. */
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }

    private Optional<SignedIn> signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(ACCOUNT) instanceof String account
                        && session.getAttribute(STAMP) instanceof Integer stamp
                ? sessions.signedIn(new AccountId(account), stamp)
                : Optional.empty();
    }

    /** Reads the session only if somebody asks, so that a style sheet costs no query. */
    private final class Later implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private final SecurityContext context = SecurityContextHolder.createEmptyContext();
        private boolean known;

        Later(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (!known) {
                known = true;
                signedIn(request)
                        .map(ActorAuthentication::new)
                        .ifPresent(context::setAuthentication);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
