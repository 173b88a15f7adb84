package org.rihla.centre.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.rihla.centre.shared.Ulid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The last answer: whatever went wrong before or after a controller. Nobody sees a trace; the log
 * keeps it under the number that the person can quote.
 */
@Controller
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final ProblemAnswers answers;
    private final Clock clock;

    ErrorPages(ProblemAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    Object error(HttpServletRequest request) {
        if (request.getAttribute(EarlyProblem.ATTRIBUTE) instanceof Problem told) {
            return answers.answer(told, request);
        }
        if (Busy.is(request)) {
            LOG.warn("No line to the database is free: a request was put off");
            return answers.answer(Busy.problem(), request);
        }
        HttpStatusCode status = status(request);
        return answers.answer(
                status.is5xxServerError() ? failed(status, request) : Problem.of(status), request);
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    private Problem failed(HttpStatusCode status, HttpServletRequest request) {
        String number = "E-" + Ulid.next(clock).substring(18);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
            LOG.error("Request failed, number {}", number, cause);
        } else {
            LOG.error("Request failed with status {}, number {}", status.value(), number);
        }
        return Problem.of(status, "site.failed", new Code(number));
    }
}
