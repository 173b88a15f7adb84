package org.rihla.centre.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends somebody who is not signed in to the right door, and remembers where she wanted to go. Only
 * the path is remembered: what was searched for may be a name.
 */
public final class ToSignIn implements AuthenticationEntryPoint {
    private static final String WORKERS = "/me";
    private static final Pattern OWN_PATH = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_.-]*");

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        String wanted = request.getServletPath();
        boolean worker = wanted.equals(WORKERS) || wanted.startsWith(WORKERS + "/");
        UriComponentsBuilder door =
                UriComponentsBuilder.fromPath(worker ? "/worker-sign-in" : "/sign-in");
        if (!worker && HttpMethod.GET.matches(request.getMethod()) && isOwn(wanted)) {
            door.queryParam("to", wanted);
        }
        response.sendRedirect(request.getContextPath() + door.toUriString());
    }

    /** Whether a text is a path of this centre and leads nowhere else. */
    public static boolean isOwn(@Nullable String path) {
        return path != null && OWN_PATH.matcher(path).matches() && !path.startsWith("/sign-");
    }
}
