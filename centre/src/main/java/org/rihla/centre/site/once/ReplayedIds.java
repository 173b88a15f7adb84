package org.rihla.centre.site.once;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rihla.centre.shared.Ulid;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * In a demonstration, what is made under a key gets ids that depend on the key alone: the same
 * season played twice draws the same lots.
 */
final class ReplayedIds extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(SentRequest.HEADER);
        if (key == null) {
            chain.doFilter(request, response);
            return;
        }
        try (Ulid.Replay _ = Ulid.replay(request.getRequestURI() + '|' + key)) {
            chain.doFilter(request, response);
        }
    }
}
