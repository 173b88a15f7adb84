package org.rihla.centre.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Leads back to the door through which somebody had come in. */
final class AfterSignOut implements LogoutSuccessHandler {

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication)
            throws IOException {
        boolean worker =
                authentication instanceof ActorAuthentication known
                        && known.actor().role() == Role.WORKER;
        response.sendRedirect(
                request.getContextPath() + (worker ? "/worker-sign-in?out" : "/sign-in?out"));
    }
}
