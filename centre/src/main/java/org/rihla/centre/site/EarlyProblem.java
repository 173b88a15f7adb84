package org.rihla.centre.site;

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
}
