package org.rihla.centre.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Lets a filter, which comes before any controller, answer with a sentence of its own. */
public final class EarlyProblem {
    static final String ATTRIBUTE = EarlyProblem.class.getName();

    private EarlyProblem() {}

    /**
     * Answers with a status and a message.
     *
     * @param code the key of the sentence; {@code .remedy} below it says what can be done
     */
    public static void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code)
            throws IOException {
        request.setAttribute(ATTRIBUTE, Problem.of(status, code));
        response.sendError(status.value());
    }

    /**
     * The same, without anything of the request's body being read on the way to the answer.
     *
     * @param code as above
     */
    public static void answerUnread(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code)
            throws IOException, ServletException {
        HttpServletRequest unread = new UnreadRequest(request);
        unread.setAttribute(ATTRIBUTE, Problem.of(status, code));
        unread.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        response.setStatus(status.value());
        unread.getRequestDispatcher("/error").forward(unread, response);
    }
}
