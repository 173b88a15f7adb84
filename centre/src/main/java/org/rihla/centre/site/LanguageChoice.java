package org.rihla.centre.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers the language that somebody chose by a link. */
@Component
class LanguageChoice implements HandlerInterceptor {
    private final Languages languages;

    LanguageChoice(Languages languages) {
        this.languages = languages;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        languages
                .asked(request)
                .ifPresent(lang ->
                        response.addHeader(
                                HttpHeaders.SET_COOKIE,
                                ResponseCookie.from(Languages.COOKIE, lang.tag())
                                        .path("/")
                                        .maxAge(Duration.ofDays(365))
                                        .httpOnly(true)
                                        .secure(request.isSecure())
                                        .sameSite("Lax")
                                        .build()
                                        .toString()));
        return true;
    }
}
