package org.rihla.centre.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
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
    private final MessageSource messages;

    ApiDenials(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "access.sign-in-needed");
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException {
        write(request, response, HttpServletResponse.SC_FORBIDDEN, "access.not-for-you");
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        String sentence = messages.getMessage(code, null, code, request.getLocale());
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", sentence);
        problem.put("status", status);
        problem.put("detail", sentence);
        problem.put("code", code);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(JsonMapper.shared().writeValueAsString(problem));
    }
}
