package org.rihla.centre.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.Lang;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * Which language a request is answered in: the one it asks for ({@code ?lang=}), else the one
 * chosen before (cookie), else the account's, else the first that the browser knows, else French.
 */
@Component
public class Languages {
    static final String PARAMETER = "lang";
    static final String COOKIE = "rihla-lang";

    private final ObjectProvider<VisitorSource> visitors;

    Languages(ObjectProvider<VisitorSource> visitors) {
        this.visitors = visitors;
    }

    /** The language of the request that this thread works on; French outside of requests. */
    public Lang current() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Lang.FR;
    }

    /** The language of a request. */
    public Lang of(HttpServletRequest request) {
        return asked(request)
                .or(() -> remembered(request))
                .or(() -> account(request))
                .or(() -> browser(request))
                .orElse(Lang.FR);
    }

    /** The language that the address asks for. */
    Optional<Lang> asked(HttpServletRequest request) {
        return known(request.getParameter(PARAMETER));
    }

    private static Optional<Lang> remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : known(cookie.getValue());
    }

    private Optional<Lang> account(HttpServletRequest request) {
        return visitors.stream()
                .flatMap(source -> source.signedIn(request).stream())
                .flatMap(visitor -> Stream.ofNullable(visitor.lang()))
                .findFirst();
    }

    private static Optional<Lang> browser(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Lang.ofTag(locale.toLanguageTag()).stream())
                .findFirst();
    }

    private static Optional<Lang> known(@Nullable String tag) {
        return tag == null ? Optional.empty() : Lang.ofTag(tag);
    }
}
