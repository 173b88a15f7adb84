package org.rihla.centre.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.site.Languages;
import org.rihla.centre.site.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a program in problem details that it must sign in, or that a door is not for it. */
@Component
class ApiDenials implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Texts texts;
    private final Languages languages;

    ApiDenials(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "site.not-signed-in");
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException {
        write(request, response, HttpServletResponse.SC_FORBIDDEN, "site.not-allowed");
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        Lang lang = languages.of(request);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", texts.say(lang, "site.problem." + status));
        problem.put("status", status);
        problem.put("detail", texts.say(lang, code));
        problem.put("instance", request.getRequestURI());
        problem.put("code", code);
        problem.put("remedy", texts.say(lang, code + ".remedy"));
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(JsonMapper.shared().writeValueAsString(problem));
    }
}
