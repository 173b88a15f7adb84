package org.rihla.centre.access.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.rihla.centre.access.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells who asks by the token that a program carries; a cookie counts for nothing here. */
public final class BearerTokens extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final Sessions sessions;

    BearerTokens(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The token of a request, if it carries one. */
    public static Optional<String> of(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        of(request)
                .flatMap(sessions::bearer)
                .map(ActorAuthentication::new)
                .ifPresent(
                        known -> SecurityContextHolder.setContext(new SecurityContextImpl(known)));
        chain.doFilter(request, response);
    }
}
